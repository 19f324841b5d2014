import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';
import { agency, group, meHandler, page, uuid } from '../../testing/records.ts';

const finance = agency(1, { code: 'STC', name: 'Sở Tài chính' });
const justice = agency(2, { code: 'STP', name: 'Sở Tư pháp' });
const all = group({
  members: [
    { id: uuid(11), agency: { id: finance.id, code: 'STC', name: finance.name } },
    {
      id: uuid(12),
      agency: { id: justice.id, code: 'STP', name: justice.name },
      validTo: '2025-03-01',
    },
  ],
});
const lists: URLSearchParams[] = [];
const saved: { ifMatch: string | null; body: unknown }[] = [];

beforeEach(() => {
  lists.length = 0;
  saved.length = 0;
  server.use(
    meHandler(),
    http.get(apiUrl('/agencies'), () => page(finance, justice)),
    http.get(apiUrl('/agency-groups'), ({ request }) => {
      lists.push(new URL(request.url).searchParams);
      return page(group({ members: all.members.slice(0, 1) }));
    }),
    http.get(apiUrl('/agency-groups/:id'), () => HttpResponse.json(all)),
    http.put(apiUrl('/agency-groups/:id'), async ({ request }) => {
      saved.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ ...all, version: 1 });
    }),
  );
});

it('shows who a phrase means on a day', async () => {
  openApp('/admin/agency-groups?asOf=2026-01-01');
  expect(await screen.findByText('1 thành viên ngày 01/01/2026')).toBeVisible();
  expect(lists.at(-1)?.get('asOf')).toBe('2026-01-01');
});

it('shows the members of all times with their dates', async () => {
  openApp(`/admin/agency-groups?open=${all.id}`);
  const drawer = await screen.findByRole('dialog');
  expect(await within(drawer).findByText('2 thành viên')).toBeVisible();
  expect(within(drawer).getByText('(Đến hết 28/02/2025)')).toBeVisible();
});

it('drops a member and keeps the others as they were', async () => {
  const { user } = openApp(`/admin/agency-groups?open=${all.id}`);
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  await user.click(await screen.findByRole('button', { name: 'Bỏ thành viên 1' }));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]).toMatchObject({
    ifMatch: '"0"',
    body: { members: [{ id: uuid(12), agencyId: justice.id, validTo: '2025-03-01' }] },
  });
});
