import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { FacilityImportSettings } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { facilityImport, reading } from '../testing/records.ts';

const writer = {
  ...officer,
  permissions: [...officer.permissions, 'facility:read', 'facility:write'],
};
const jobPath = `/facilities/imports/${facilityImport.id}`;
const page = { total: 0, limit: 20, offset: 0, items: [] as unknown[] };
let checked: FacilityImportSettings | undefined;

beforeEach(() => {
  checked = undefined;
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json(writer)),
    http.get(apiUrl('/facilities/imports'), () =>
      HttpResponse.json({ ...page, total: 1, items: [facilityImport] }),
    ),
    http.get(apiUrl('/facilities/imports/sources'), () => HttpResponse.json(['Phòng Kinh tế'])),
    http.post(apiUrl('/facilities/imports'), () =>
      HttpResponse.json(facilityImport, { status: 201 }),
    ),
    http.get(apiUrl(jobPath), () => HttpResponse.json(facilityImport)),
    http.post(apiUrl(`${jobPath}/reading`), async ({ request }) => {
      const { columns } = (await request.json()) as FacilityImportSettings;
      const values = columns[1] === 'employees' ? { employees: '1234' } : {};
      return HttpResponse.json({ ...reading, lines: [{ ...reading.lines[0], values }] });
    }),
    http.put(apiUrl(`${jobPath}/settings`), async ({ request }) => {
      checked = (await request.json()) as FacilityImportSettings;
      return HttpResponse.json({
        ...facilityImport,
        version: 2,
        status: 'CHECKED',
        done: 3,
        counts: { CREATED: 1, REFUSED: 2 },
      });
    }),
    http.get(apiUrl(`${jobPath}/rows`), ({ request }) => {
      const refused = new URL(request.url).searchParams.get('outcome') === 'REFUSED';
      const row = {
        line: 3,
        cells: ['Cơ sở mẫu đá', 'x'],
        outcome: 'REFUSED',
        findings: [{ code: 'NUMBER_UNREADABLE', field: 'employees', value: 'x' }],
      };
      const good = { line: 2, cells: ['Cơ sở mẫu gạch'], outcome: 'CREATED', findings: [] };
      const items = refused ? [row] : [good, row];
      return HttpResponse.json({ ...page, total: items.length, items });
    }),
  );
});

it('takes a file and opens what was read', async () => {
  const { user, router } = openApp('/facilities/import');
  await screen.findByRole('heading', { name: 'Nhập danh bạ cơ sở' });
  expect(await screen.findByRole('link', { name: '24/11/2026 08:00' })).toBeVisible();
  await user.upload(
    document.querySelector('input[type=file]') as HTMLInputElement,
    new File(['x'], 'co-so.csv'),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe(jobPath));
});

it('says in the words of the server why a file is refused', async () => {
  server.use(
    http.post(apiUrl('/facilities/imports'), () =>
      problem(422, { title: 'Tệp không có dòng nào' }),
    ),
  );
  const { user } = openApp('/facilities/import');
  await screen.findByRole('heading', { name: 'Nhập danh bạ cơ sở' });
  await user.upload(
    document.querySelector('input[type=file]') as HTMLInputElement,
    new File(['x'], 'co-so.csv'),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('Tệp không có dòng nào');
});

it('shows how the first rows are read, tries all rows and lists what becomes of them', async () => {
  const { user } = openApp(jobPath);
  const table = await screen.findByRole('region', { name: 'Các dòng đầu của tệp' });
  expect(await within(table).findByText('1.234')).toBeVisible();
  await user.type(within(table).getByRole('combobox', { name: 'Ý nghĩa của cột 2' }), 'lao động');
  await user.click(await screen.findByTitle('Số lao động'));
  expect(await within(table).findByText('hiểu là 1234')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Thử tất cả các dòng' }));
  expect(await screen.findByRole('button', { name: 'Lưu 1 dòng vào danh bạ' })).toBeEnabled();
  expect(checked?.columns).toEqual(['name', 'employees']);
  expect(
    await screen.findByText('Số lao động: không phải số theo cách viết đã chọn (x)'),
  ).toBeVisible();
  await user.click(screen.getByText('Từ chối (2)'));
  await waitFor(() => expect(screen.queryByText('Cơ sở mẫu gạch')).not.toBeInTheDocument());
});

it('is closed to those who may not write', async () => {
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json(officer)));
  openApp('/facilities/import');
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});
