import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { FacilityPivot } from '@/api/schema.gen.d.ts';
import { emptyRegistry } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const district = '01890000-0000-7000-8000-00000000d051';

const pivot: FacilityPivot = {
  rows: [{ key: district, label: 'Huyện Hoà An', validTo: '2025-07-01' }, {}],
  columns: [{ key: 'OPERATING' }, { key: 'CLOSED' }],
  cells: [
    { row: district, column: 'OPERATING', count: 12 },
    { row: district, column: 'CLOSED', count: 1 },
    { column: 'CLOSED', count: 2 },
  ],
  total: 15,
};

const asked: URLSearchParams[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(apiUrl('/facilities/summary'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(pivot);
    }),
    ...emptyRegistry(),
  );
});

it('counts within the filter of the address and leads from a number to its facilities', async () => {
  const { user, router } = openApp('/facilities/summary?pollutionRisk=["HIGH"]');
  const cell = await screen.findByRole('link', {
    name: '12 cơ sở: Huyện Hoà An (→ 30/06/2025), Đang hoạt động',
  });
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    rows: 'DISTRICT',
    columns: 'STATUS',
    pollutionRisk: 'HIGH',
  });
  const sums = within(screen.getByRole('row', { name: /^Tổng/ })).getAllByRole('cell');
  expect(sums.map((each) => each.textContent)).toEqual(['12', '3', '15']);
  expect(screen.getByRole('link', { name: '2 cơ sở: Chưa ghi' })).toBeVisible();

  await user.click(cell);
  await waitFor(() => expect(router.state.location.pathname).toBe('/facilities'));
  expect(router.state.location.search).toEqual({
    district,
    status: ['OPERATING'],
    pollutionRisk: ['HIGH'],
  });
});

it('swaps its sides in the address', async () => {
  const { user, router } = openApp('/facilities/summary');
  await user.click(await screen.findByRole('button', { name: 'Đổi dòng với cột' }));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ rows: 'STATUS', columns: 'DISTRICT' }),
  );
});

it('is taken home as it stands on the screen', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (file) => {
    saved.push(file as Blob);
    return 'blob:file';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const { user } = openApp('/facilities/summary');
  await screen.findByRole('table');
  await user.click(screen.getByRole('button', { name: 'Tải về CSV' }));
  expect(await saved[0]?.text()).toBe(
    '"Huyện, thành phố",Đang hoạt động,Đã đóng cửa,Tổng\r\n' +
      'Huyện Hoà An (→ 30/06/2025),12,1,13\r\nChưa ghi,0,2,2\r\nTổng,12,3,15\r\n',
  );
});

it('says that nothing fits', async () => {
  server.use(
    http.get(apiUrl('/facilities/summary'), () =>
      HttpResponse.json({ rows: [], columns: [], cells: [], total: 0 }),
    ),
  );
  openApp('/facilities/summary?status=["MOVED"]');
  expect(await screen.findByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
});

it('offers to try again when the numbers cannot be had', async () => {
  server.use(
    http.get(apiUrl('/facilities/summary'), () => problem(503, { title: 'Chưa phục vụ được' })),
  );
  openApp('/facilities/summary');
  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
});
