import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const activity = {
  title: 'Hội nghị mẫu',
  organiser: 'Sở Công Thương',
  place: 'Hội trường mẫu',
  startsOn: '2026-11-27',
  endsOn: '2026-11-27',
  state: 'OPEN',
  purpose: 'Theo dõi',
};
const sent: SentRequest[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(apiUrl('/check-ins/:token'), () => HttpResponse.json(activity)),
    http.post(apiUrl('/check-ins/:token/entries'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json({ known: false, facility: 'Lò gạch mẫu' }, { status: 201 });
    }),
  );
});

it('writes a participant in, without an account, and asks for what is missing', async () => {
  server.use(http.post(apiUrl('/auth/refresh'), () => problem(401)));
  const { user } = openApp('/check-in/khong-doan-duoc');
  expect(await screen.findByRole('heading', { name: 'Hội nghị mẫu' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ghi tên' }));
  expect(screen.getAllByText('Bắt buộc nhập')).toHaveLength(3);
  await user.type(screen.getByLabelText('Họ và tên'), 'Nông Thị Mẫu');
  await user.type(screen.getByLabelText('Nơi làm việc'), 'Lò gạch');
  await user.type(screen.getByLabelText('Số điện thoại'), '0912 000 111');
  await user.type(screen.getByLabelText(/^Mã số thuế/), '4890000008');
  await user.click(screen.getByRole('button', { name: 'Ghi tên' }));
  expect(await screen.findByRole('status')).toHaveTextContent('người của Lò gạch mẫu');
  expect(sent).toEqual([
    {
      call: 'POST /check-ins/khong-doan-duoc/entries',
      match: null,
      body: {
        fullName: 'Nông Thị Mẫu',
        workplace: 'Lò gạch',
        phone: '0912 000 111',
        facilityCode: '4890000008',
      },
    },
  ]);
});

it('says so when the number is on the list, when to wait, and when it is not today', async () => {
  let answers = 0;
  server.use(
    http.post(apiUrl('/check-ins/:token/entries'), () => {
      answers += 1;
      return answers === 1
        ? problem(429, {}, { 'Retry-After': '17' })
        : HttpResponse.json({ known: true }, { status: 201 });
    }),
  );
  const { user } = openApp('/check-in/khong-doan-duoc');
  await user.type(await screen.findByLabelText('Họ và tên'), 'A');
  await user.type(screen.getByLabelText('Nơi làm việc'), 'B');
  await user.type(screen.getByLabelText('Số điện thoại'), '0912000111');
  await user.click(screen.getByRole('button', { name: 'Ghi tên' }));
  expect(await screen.findByText(/thử lại sau 17 giây/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ghi tên' }));
  expect(await screen.findByText(/đã được ghi tên trước đó/)).toBeVisible();
});

it.each([
  ['NOT_YET', /mở lại liên kết này vào ngày 27\/11\/2026/],
  ['OVER', /Đã hết thời gian ghi tên/],
])('takes nobody in while it is %s', async (state, text) => {
  server.use(
    http.get(apiUrl('/check-ins/:token'), () => HttpResponse.json({ ...activity, state })),
  );
  openApp('/check-in/khong-doan-duoc');
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ghi tên' })).not.toBeInTheDocument();
});

it('says that a link is of no use', async () => {
  server.use(http.get(apiUrl('/check-ins/:token'), () => problem(404)));
  openApp('/check-in/khong-co');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('không còn dùng được'));
});
