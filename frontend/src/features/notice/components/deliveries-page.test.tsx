import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { NoticeDelivery, NoticeMail } from '@/api/schema.gen.d.ts';
import { page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';

const refused: NoticeDelivery = {
  id: '01890000-0000-7000-8000-00000000e001:MAIL',
  person: { id: officer.id, name: 'Nguyễn Thị Lan' },
  kind: 'WORK_DUE',
  stage: 'DAYS_7',
  dueOn: '2018-09-30',
  subjectName: 'Tập huấn cho cán bộ',
  channel: 'MAIL',
  outcome: 'FAILED',
  address: 'lan@example.org',
  problem: '550 no such mailbox',
  toldAt: '2018-09-23T01:00:00Z',
  mailId: '01890000-0000-7000-8000-00000000e0f1',
};

const failed: NoticeMail = {
  id: '01890000-0000-7000-8000-00000000e0f1',
  person: { id: officer.id, name: 'Nguyễn Thị Lan' },
  state: 'FAILED',
  address: 'sai@example.org',
  nextAddress: 'lan@example.org',
  subject: 'SXSH Cao Bằng: 1 thông báo mới (23/09/2018)',
  text: 'Kính gửi Nguyễn Thị Lan,',
  createdAt: '2018-09-23T01:00:00Z',
  tries: [
    {
      id: '01890000-0000-7000-8000-00000000e0f2',
      address: 'sai@example.org',
      beganAt: '2018-09-23T01:00:10Z',
      endedAt: '2018-09-23T01:00:11Z',
      outcome: 'REFUSED',
      problem: '550 no such mailbox',
    },
  ],
};

const asked: URLSearchParams[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: ['system:manage'] }),
    ),
    http.get(apiUrl('/notice-deliveries'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(refused);
    }),
  );
});

it('says who was told what, and why a mail was not sent', async () => {
  openApp('/admin/deliveries');
  expect(await screen.findByText('Nguyễn Thị Lan')).toBeVisible();
  expect(screen.getByText('lan@example.org')).toBeVisible();
  expect(screen.getByText('Công việc đến hạn ngày 30/09/2018')).toBeVisible();
  expect(screen.getByText('Không gửi được')).toBeVisible();
  expect(screen.getByText('550 no such mailbox')).toBeVisible();
});

it('asks by the filters of the address and keeps a chosen one there', async () => {
  const { user, router } = openApp('/admin/deliveries?channel=MAIL&from=2018-09-01');
  await screen.findByText('Nguyễn Thị Lan');
  expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({
    channel: 'MAIL',
    from: '2018-09-01',
    sort: '-toldAt',
  });
  await user.click(screen.getByRole('button', { name: /Kết quả/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'Không gửi được' }));
  await waitFor(() => expect(asked.at(-1)?.getAll('outcome')).toEqual(['FAILED']));
  expect(router.state.location.search).toMatchObject({ outcome: ['FAILED'] });
});

it('is not for everybody', async () => {
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json(officer)));
  openApp('/admin/deliveries');
  expect(await screen.findByRole('heading', { name: /không có quyền/ })).toBeVisible();
  expect(asked).toHaveLength(0);
});

it('sends a mail again that could not be sent, once', async () => {
  const sent: SentRequest[] = [];
  server.use(
    http.get(apiUrl('/notice-mails/:id'), () => HttpResponse.json(failed)),
    http.post(apiUrl('/notice-mails/:id/resends'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json({ ...failed, state: 'WAITING', address: 'lan@example.org' });
    }),
  );
  const { user } = openApp('/admin/deliveries');
  await user.click(await screen.findByRole('button', { name: 'Xem và gửi lại: Nguyễn Thị Lan' }));
  expect(await screen.findByText('Bị từ chối')).toBeVisible();
  expect(screen.getByText(/địa chỉ hiện nay của người nhận: lan@example.org/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Gửi lại' }));
  expect(await screen.findByText('Đã đưa thư vào hàng chờ gửi lại.')).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ call: `POST /notice-mails/${failed.id}/resends` });
  expect(screen.queryByRole('button', { name: 'Gửi lại' })).toBeNull();
});
