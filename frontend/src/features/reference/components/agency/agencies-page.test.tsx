import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { agency, meHandler, page, uuid } from '../../testing/records.ts';

const finance = agency(1, { code: 'STC', name: 'Sở Tài chính' });
const environment = agency(2, {
  code: 'STNMT',
  name: 'Sở Tài nguyên và Môi trường',
  aliases: ['Sở TN&MT'],
  validTo: '2025-03-01',
  successors: [
    {
      id: uuid(90),
      kind: 'MERGE',
      effectiveOn: '2025-03-01',
      legalBasis: 'Nghị định 45/2025/NĐ-CP',
      agency: { id: uuid(3), code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường' },
    },
  ],
  focalPoints: [{ id: uuid(91), fullName: 'Nông Văn Mẫu', position: 'Phó phòng' }],
});

const lists: URLSearchParams[] = [];
const sent: { method: string; ifMatch: string | null; body: unknown }[] = [];

function record(request: Request, body: unknown) {
  sent.push({ method: request.method, ifMatch: request.headers.get('If-Match'), body });
}

/** In tests the UI kit gives every title the same id, so dialogs cannot be told by their names. */
async function dialogAbout(title: string): Promise<HTMLElement> {
  const [found] = await screen.findAllByText(title);
  const dialog = found?.closest<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error(`no dialog about ${title}`);
  return dialog;
}

beforeEach(() => {
  lists.length = 0;
  sent.length = 0;
  server.use(
    meHandler(),
    http.get(apiUrl('/agencies'), ({ request }) => {
      lists.push(new URL(request.url).searchParams);
      return page(finance, environment);
    }),
    http.get(apiUrl('/agencies/:id'), ({ params }) =>
      HttpResponse.json(params['id'] === finance.id ? finance : environment),
    ),
    http.get(apiUrl('/admin-units'), () => page()),
  );
});

it('lists the agencies of a day and says what became of those that ended', async () => {
  const { user, router } = openApp('/admin/agencies?asOf=2016-09-12&kind=["DEPARTMENT"]');
  expect(await screen.findByText('Sở TN&MT')).toBeVisible();
  expect(screen.getByText('Đến hết 28/02/2025')).toBeVisible();
  expect(screen.getByText('Cơ quan kế thừa: Sở Nông nghiệp và Môi trường')).toBeVisible();
  expect(Object.fromEntries(lists.at(-1) ?? [])).toMatchObject({
    asOf: '2016-09-12',
    kind: 'DEPARTMENT',
  });
  await user.type(screen.getByLabelText(/Tìm cơ quan/), 'so tn');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ q: 'so tn' }));
});

it('opens an agency from the address with everything that is known of it', async () => {
  openApp(`/admin/agencies?open=${environment.id}`);
  const drawer = await screen.findByRole('dialog');
  expect(await within(drawer).findByText('Nông Văn Mẫu, Phó phòng')).toBeVisible();
  expect(within(drawer).getByText(/Sáp nhập từ 01\/03\/2025: Nghị định 45/)).toBeVisible();
  await waitFor(() => expect(within(drawer).getByRole('button', { name: 'Sửa' })).toBeVisible());
});

it('adds an agency with an id made here', async () => {
  server.use(
    http.post(apiUrl('/agencies'), async ({ request }) => {
      const body = (await request.json()) as { id: string };
      record(request, body);
      return HttpResponse.json(agency(7, { id: body.id, name: 'Sở Mẫu' }), { status: 201 });
    }),
  );
  const { user } = openApp('/admin/agencies');
  await user.click(await screen.findByRole('button', { name: /Thêm cơ quan/ }));
  const drawer = await screen.findByRole('dialog');
  await user.type(within(drawer).getByLabelText('Tên'), 'Sở Mẫu');
  await user.type(within(drawer).getByLabelText('Mã'), 'SO-MAU');
  await user.click(within(drawer).getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    code: 'SO-MAU',
    name: 'Sở Mẫu',
    kind: 'DEPARTMENT',
  });
  expect(sent[0]?.body).not.toHaveProperty('validTo');
});

it('settles with another person who saved first', async () => {
  server.use(
    http.put(apiUrl('/agencies/:id'), async ({ request }) => {
      record(request, await request.json());
      return sent.length === 1
        ? problem(412, { current: { ...finance, version: 4, name: 'Sở Tài chính tỉnh' } })
        : HttpResponse.json({ ...finance, version: 5 });
    }),
  );
  const { user } = openApp(`/admin/agencies?open=${finance.id}`);
  const drawer = await screen.findByRole('dialog');
  await user.click(await within(drawer).findByRole('button', { name: 'Sửa' }));
  const name = within(drawer).getByLabelText('Tên');
  await user.clear(name);
  await user.type(name, 'Sở Tài chính mới');
  await user.click(within(drawer).getByRole('button', { name: 'Lưu' }));
  await user.click(await screen.findByRole('radio', { name: /Của bạn\s*Sở Tài chính mới/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu các giá trị đã chọn' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"3"', '"4"']);
  expect(sent[1]?.body).toMatchObject({ name: 'Sở Tài chính mới' });
});

it('deletes after asking, and brings back', async () => {
  server.use(
    http.delete(apiUrl('/agencies/:id'), ({ request }) => {
      record(request, undefined);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(apiUrl('/agencies/:id/restoration'), ({ request }) => {
      record(request, undefined);
      return HttpResponse.json(finance);
    }),
  );
  const { user } = openApp(`/admin/agencies?open=${finance.id}`);
  await user.click(await screen.findByRole('button', { name: 'Xóa' }));
  const question = await dialogAbout('Xóa cơ quan này?');
  expect(sent).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Xóa' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Đã khôi phục “Sở Tài chính”.')).toBeVisible();
  expect(sent.map(({ method }) => method)).toEqual(['DELETE', 'POST']);
  expect(sent[0]?.ifMatch).toBe('"3"');
});

it('records a renaming with its legal basis', async () => {
  server.use(
    http.post(apiUrl('/agencies/:id/successions'), async ({ request }) => {
      record(request, await request.json());
      return HttpResponse.json(finance, { status: 201 });
    }),
  );
  const { user } = openApp(`/admin/agencies?open=${finance.id}`);
  await user.click(await screen.findByRole('button', { name: /Đổi tên, sáp nhập/ }));
  const form = await dialogAbout('Ghi nhận đổi tên, sáp nhập, chia tách');
  await user.type(within(form).getByLabelText('Tên mới'), 'Sở Mới');
  await user.type(within(form).getByLabelText('Mã mới'), 'SO-MOI');
  await user.type(within(form).getByLabelText('Có hiệu lực từ ngày'), '01/01/2027{Tab}');
  await user.type(within(form).getByLabelText('Căn cứ pháp lý'), 'Nghị quyết 1');
  await user.click(within(form).getByRole('button', { name: 'Ghi nhận' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    kind: 'RENAME',
    effectiveOn: '2027-01-01',
    legalBasis: 'Nghị quyết 1',
    newAgency: { code: 'SO-MOI', name: 'Sở Mới' },
  });
});

it('shows how an agency came to be as it is', async () => {
  const change = {
    id: '1-1',
    at: '2026-11-24T01:00:00Z',
    actorId: uuid(60),
    actorName: 'Nguyễn Thị Hồng',
    source: 'WEB',
    recordType: 'AGENCY',
    recordId: finance.id,
    subjectId: finance.id,
    operation: 'UPDATE',
    fields: [{ name: 'name', before: 'Sở Tài Chính', after: 'Sở Tài chính' }],
  };
  server.use(
    meHandler('reference:read', 'history:read'),
    http.get(apiUrl('/agencies/:id/changes'), () =>
      HttpResponse.json({ items: [change], labels: {} }),
    ),
  );
  const { user } = openApp(`/admin/agencies?open=${finance.id}`);
  await user.click(await screen.findByRole('tab', { name: 'Lịch sử' }));
  expect(await screen.findByText('Sở Tài Chính')).toBeVisible();
});

it('offers no change to who may only read', async () => {
  server.use(meHandler('reference:read'));
  openApp(`/admin/agencies?open=${environment.id}`);
  expect(await screen.findByText('Nông Văn Mẫu, Phó phòng')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sửa' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Thêm cơ quan/ })).not.toBeInTheDocument();
});

it('stays closed to who may not read', async () => {
  server.use(meHandler('plan:read'));
  openApp('/admin/agencies');
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});
