import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Notice } from '@/api/schema.gen.d.ts';
import { page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';

const readAt = '2026-11-27T03:00:00.123456Z';
const due: Notice = {
  id: '01890000-0000-7000-8000-00000000e001',
  kind: 'WORK_DUE',
  stage: 'OVERDUE',
  dueOn: '2018-09-30',
  subjectName: 'Tập huấn cho cán bộ',
  detail: '1.1 Tuyên truyền',
  path: '/tasks/01890000-0000-7000-8000-00000000e0a1',
  createdAt: '2026-11-27T01:00:00Z',
};
const returned: Notice = {
  id: '01890000-0000-7000-8000-00000000e002',
  kind: 'PROPOSAL_RETURNED',
  subjectName: 'Cơ sở mẫu',
  path: '/facilities/proposals',
  createdAt: '2026-11-26T01:00:00Z',
  readAt,
};

const asked: string[] = [];
const sent: SentRequest[] = [];
let unread = 1;

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  unread = 1;
  server.use(
    http.get(apiUrl('/notices'), ({ request }) => {
      asked.push(new URL(request.url).search);
      return page(due, returned);
    }),
    http.get(apiUrl('/notices/unread'), () => HttpResponse.json({ count: unread })),
    http.post(apiUrl('/notices/reading'), async ({ request }) => {
      sent.push(await read(request));
      unread = 0;
      return HttpResponse.json({ count: 1, readAt });
    }),
    http.post(apiUrl('/notices/unreading'), async ({ request }) => {
      sent.push(await read(request));
      unread = 1;
      return HttpResponse.json({ count: 1 });
    }),
  );
});

it('says what is due and what happened, and leads there', async () => {
  openApp('/notices');
  expect(await screen.findByText('Công việc đã quá hạn ngày 30/09/2018')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Tập huấn cho cán bộ' })).toHaveAttribute(
    'href',
    due.path,
  );
  expect(screen.getByText('Đề nghị sửa thông tin bị trả lại')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Thông báo: 1 chưa đọc' })).toBeVisible();
});

it('asks by the filters of the address', async () => {
  openApp('/notices?unread=true&kind=["WORK_DUE"]');
  await screen.findByText('Tập huấn cho cán bộ');
  expect(new URLSearchParams(asked.at(-1)).get('unread')).toBe('true');
  expect(new URLSearchParams(asked.at(-1)).getAll('kind')).toEqual(['WORK_DUE']);
});

it('marks one as read when it is opened', async () => {
  const { user, router } = openApp('/notices');
  await user.click(await screen.findByRole('link', { name: 'Tập huấn cho cán bộ' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ call: 'POST /notices/reading', body: { ids: [due.id] } });
  expect(router.state.location.pathname).toBe(due.path);
});

it('marks all as read and takes it back', async () => {
  const { user } = openApp('/notices');
  await screen.findByRole('link', { name: 'Thông báo: 1 chưa đọc' });
  await user.click(screen.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({ call: 'POST /notices/reading', body: {} });
  expect(sent[1]).toMatchObject({ call: 'POST /notices/unreading', body: { readAt } });
  expect(await screen.findByRole('link', { name: 'Thông báo: 1 chưa đọc' })).toBeVisible();
});

it('chooses how to be told by mail', async () => {
  server.use(
    http.get(apiUrl('/notices/choice'), () =>
      HttpResponse.json({ version: 0, mail: 'DAILY', language: 'VI', address: 'lan@example.org' }),
    ),
    http.put(apiUrl('/notices/choice'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json({ version: 1, mail: 'WEEKLY', language: 'VI' });
    }),
  );
  const { user } = openApp('/notices');
  await user.click(await screen.findByRole('button', { name: 'Cách nhận thư' }));
  await waitFor(() => expect(screen.getByText('Thư được gửi đến lan@example.org.')).toBeVisible());
  await user.click(screen.getByRole('radio', { name: /Mỗi tuần một thư/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    call: 'PUT /notices/choice',
    match: '"0"',
    body: { mail: 'WEEKLY', language: 'VI' },
  });
});
