import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { recordTypes } from '@/components/history/record-types.ts';
import history from '@/i18n/locales/vi/history.json';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';

const asked: URLSearchParams[] = [];
const id = '01890000-0000-7000-8000-000000000001';

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: ['change:read', 'account:read'] }),
    ),
    http.get(apiUrl('/users'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/users/:id'), () => HttpResponse.json(officer)),
    http.get(apiUrl('/changes'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(query);
      const entry = {
        at: '2026-11-24T01:05:00Z',
        actorId: id,
        actorName: 'Nguyễn Thị Hồng',
        source: 'WEB',
        recordType: 'TASK',
        recordId: id,
        subjectId: id,
        label: 'Tập huấn SXSH',
        operation: 'UPDATE',
        fields: [{ name: 'hold', before: 'NONE', after: 'SUSPENDED' }],
      };
      return query.get('cursor')
        ? HttpResponse.json({ items: [{ ...entry, id: '1-1', operation: 'INSERT' }], labels: {} })
        : HttpResponse.json({ items: [{ ...entry, id: '2-2' }], nextCursor: 'c', labels: {} });
    }),
  );
});

it('reads the log by the filters of the address, older entries on demand', async () => {
  const { user } = openApp(
    '/admin/changes?recordType=TASK&operation=UPDATE&from=2026-11-01&q=t%E1%BA%ADp',
  );
  expect(await screen.findByText(/sửa nhiệm vụ “Tập huấn SXSH”/)).toBeVisible();
  expect(screen.getByText('Tạm dừng')).toBeVisible();
  expect(asked.at(-1)?.getAll('recordType')).toEqual(['TASK']);
  expect(asked.at(-1)?.get('from')).toBe('2026-11-01');
  expect(asked.at(-1)?.get('q')).toBe('tập');
  await user.click(screen.getByRole('button', { name: 'Xem các thay đổi cũ hơn' }));
  expect(await screen.findByText(/thêm nhiệm vụ “Tập huấn SXSH”/)).toBeVisible();
});

it('keeps a chosen filter in the address and drops all of them on demand', async () => {
  const { user, router } = openApp('/admin/changes');
  await user.click(await screen.findByRole('combobox', { name: 'Thao tác' }));
  await user.click(await screen.findByText('Xóa', { selector: '.ant-select-item-option-content' }));
  expect(router.state.location.search).toEqual({ operation: 'DELETE' });
  await user.click(await screen.findByRole('button', { name: 'Bỏ lọc' }));
  expect(router.state.location.search).toEqual({});
});

it('offers every kind of record that has a name, by what it is about', async () => {
  expect(Object.values(recordTypes).flat().toSorted()).toEqual(
    Object.keys(history.recordType).toSorted(),
  );
  const { user, router } = openApp('/admin/changes');
  await user.click(await screen.findByRole('combobox', { name: 'Loại bản ghi' }));
  await user.type(screen.getByRole('combobox', { name: 'Loại bản ghi' }), 'lần gộp');
  await user.click(await screen.findByTitle('Lần gộp cơ sở'));
  expect(router.state.location.search).toEqual({ recordType: ['FACILITY_MERGE'] });
});

it('says of a part whose it is', async () => {
  const contact = {
    id: '3-1',
    at: '2026-11-24T01:05:00Z',
    actorId: id,
    actorName: 'Nguyễn Thị Hồng',
    source: 'WEB',
    recordType: 'FACILITY_CONTACT',
    recordId: '01890000-0000-7000-8000-0000000000c1',
    subjectId: id,
    operation: 'DELETE',
    fields: [],
  };
  server.use(
    http.get(apiUrl('/changes'), () =>
      HttpResponse.json({ items: [contact], labels: { [id]: 'Cơ sở mẫu' } }),
    ),
  );
  openApp('/admin/changes');
  expect(await screen.findByText(/xóa người liên hệ \(của “Cơ sở mẫu”\)/)).toBeVisible();
});

it('tells whether somebody has edited the log', async () => {
  const outcomes = [
    {
      intact: true,
      blocks: 3,
      entries: 1200,
      lastHash: 'abc',
      lastSealedAt: '2026-11-24T01:05:00Z',
    },
    { intact: false, blocks: 3, entries: 1200, brokenBlock: 2 },
  ];
  server.use(http.get(apiUrl('/changes/verification'), () => HttpResponse.json(outcomes.shift())));
  const { user } = openApp('/admin/changes');
  const check = await screen.findByRole('button', { name: /Kiểm tra nhật ký/ });
  await user.click(check);
  expect(await screen.findByText(/Nhật ký nguyên vẹn: 1.200 mục/)).toBeVisible();
  await user.click(check);
  expect(await screen.findByText(/niêm phong số 2 không còn đúng/)).toBeVisible();
});
