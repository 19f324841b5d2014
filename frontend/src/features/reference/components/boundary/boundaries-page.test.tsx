import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { BoundaryLayer } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { meHandler, page, uuid } from '../../testing/records.ts';

const layer: BoundaryLayer = {
  id: uuid(1),
  version: 4,
  name: 'Địa giới mẫu',
  source: 'Sở mẫu',
  validFrom: '2025-07-01',
  schematic: true,
  units: 56,
  points: 1234,
  createdAt: '2026-11-24T01:00:00Z',
};
const calls: string[] = [];
/** What each request says: the simulated browser's forms cannot be read back from a request. */
const sent: Record<string, unknown>[] = [];
let said: Record<string, unknown> = {};

beforeEach(() => {
  calls.length = 0;
  sent.length = 0;
  said = {};
  vi.spyOn(FormData.prototype, 'append').mockImplementation((name: string, value: unknown) => {
    said = { ...said, [name]: value };
    // The file is the last of each.
    if (name === 'file') sent.push(said);
  });
  server.use(
    meHandler(),
    http.get(apiUrl('/boundary-layers'), () => page(layer)),
    http.delete(apiUrl('/boundary-layers/:id'), ({ request, params }) => {
      calls.push(`delete ${String(params['id'])} ${request.headers.get('If-Match')}`);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(apiUrl('/boundary-layers/:id/restoration'), ({ params }) => {
      calls.push(`restore ${String(params['id'])}`);
      return HttpResponse.json(layer);
    }),
    http.post(apiUrl('/boundary-layers'), () => HttpResponse.json(layer, { status: 201 })),
  );
});

/** Chooses a file and fills in what must be there. */
async function fillIn(file = new File(['{}'], 'xa.geojson')) {
  const app = openApp('/admin/boundaries?open=new');
  await screen.findByRole('dialog', { name: 'Tải lên lớp địa giới' });
  await app.user.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
  await app.user.type(screen.getByRole('textbox', { name: 'Tên' }), 'Lớp mới');
  return app;
}

const send = () => screen.getByRole('button', { name: 'Tải lên' });

it('lists the layers and says which is only schematic', async () => {
  openApp('/admin/boundaries');
  const row = await screen.findByRole('row', { name: /Địa giới mẫu/ });
  expect(row).toHaveTextContent('Sơ đồ minh hoạ');
  expect(row).toHaveTextContent('01/07/2025');
  expect(row).toHaveTextContent('56 đơn vị, 1.234 điểm');
});

it('sends the file with what is said about it', async () => {
  const { user, router } = await fillIn();
  await user.click(send());
  expect(await screen.findByText('Đã nhận địa giới của 56 đơn vị.')).toBeInTheDocument();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ name: 'Lớp mới', codeProperty: 'code' });
  expect(sent[0]?.['validFrom']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(sent[0]?.['id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent[0]?.['file']).toBeInstanceOf(File);
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('open'));
});

it('says how much of the file has gone until it is answered', async () => {
  const answer = Promise.withResolvers<Response>();
  server.use(http.post(apiUrl('/boundary-layers'), () => answer.promise));
  const { user } = await fillIn();
  await user.click(send());
  expect(await screen.findByText('Đang tải lên: 0%')).toBeInTheDocument();
  answer.resolve(HttpResponse.json(layer, { status: 201 }));
  expect(await screen.findByText('Đã nhận địa giới của 56 đơn vị.')).toBeInTheDocument();
});

it('names each feature that is to be mended, and tries again as another request', async () => {
  server.use(
    http.post(apiUrl('/boundary-layers'), () =>
      problem(422, {
        title: 'Có đối tượng không nhận được',
        detail: '2 trong 9 đối tượng của tệp không nhận được.',
        violations: [
          {
            field: 'features[3] 99999',
            code: 'BOUNDARY_UNIT_UNKNOWN',
            message: 'Không có mã này.',
          },
          { field: 'features[7]', code: 'BOUNDARY_CODE_MISSING', message: 'Không có mã.' },
        ],
      }),
    ),
  );
  const { user } = await fillIn();
  await user.click(send());
  const wrong = await screen.findByRole('list', { name: 'Các đối tượng cần sửa' });
  expect(
    within(wrong)
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual(['Đối tượng 4 (99999): Không có mã này.', 'Đối tượng 8: Không có mã.']);
  expect(screen.getByText('2 trong 9 đối tượng của tệp không nhận được.')).toBeVisible();
  // Above the form, whose end the person has just reached: brought into sight.
  expect(document.activeElement).toContainElement(wrong);

  await user.type(screen.getByRole('textbox', { name: 'Nguồn' }), 'Sở mẫu');
  await user.click(send());
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.['id']).not.toBe(sent[0]?.['id']);
  expect(sent[1]?.['source']).toBe('Sở mẫu');
});

it('does not send a file that is too large, or none', async () => {
  const file = new File(['{}'], 'xa.geojson');
  Object.defineProperty(file, 'size', { value: 21 * 1024 * 1024 });
  const { user } = await fillIn(file);
  await user.click(send());
  expect(await screen.findByText('Tệp không được quá 20 MB.')).toBeVisible();
  expect(sent).toEqual([]);
});

it('deletes a layer after asking, and brings it back', async () => {
  const { user } = openApp('/admin/boundaries');
  await user.click(await screen.findByRole('button', { name: 'Xóa Địa giới mẫu' }));
  const question = await screen.findByRole('dialog');
  expect(calls).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Xóa' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(calls).toEqual([`delete ${layer.id} "4"`, `restore ${layer.id}`]));
});

it('is not for those who only read reference data', async () => {
  server.use(meHandler('reference:read'));
  openApp('/admin/boundaries');
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});
