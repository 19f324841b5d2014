import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const options = [
  { code: 'A', text: 'Có', textEn: 'Yes' },
  { code: 'B', text: 'Không' },
];
const open = {
  state: 'OPEN',
  title: 'Phiếu mẫu',
  titleEn: 'Sample survey',
  facility: 'Lò gạch mẫu',
  activity: 'Lớp mẫu',
  phase: 'BEFORE',
  expiresOn: '2026-12-27',
  questions: [
    { code: 'K1', text: 'Biết SXSH?', textEn: 'Do you know?', options },
    { code: 'A1', text: 'Đồng ý?', options },
  ],
};
const sent: SentRequest[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.post(apiUrl('/auth/refresh'), () => problem(401)),
    http.get(apiUrl('/survey-links/:token'), () => HttpResponse.json(open)),
    http.post(apiUrl('/survey-links/:token/answer'), async ({ request }) => {
      sent.push(await read(request));
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

const choose = (name: RegExp, option: string) =>
  within(screen.getByRole('group', { name })).getByRole('radio', { name: option });

it('takes an answer without an account, and asks for what is missing', async () => {
  const { user } = openApp('/survey/khong-doan-duoc');
  expect(await screen.findByRole('heading', { name: 'Phiếu mẫu' })).toBeVisible();
  expect(screen.getByText(/Phiếu dành cho: Lò gạch mẫu/)).toBeVisible();
  await user.click(choose(/Biết SXSH/, 'Có'));
  await user.click(screen.getByRole('button', { name: 'Gửi câu trả lời' }));
  expect(screen.getByText('Còn 1 câu chưa trả lời.')).toBeVisible();
  expect(choose(/Đồng ý/, 'Có')).toHaveFocus();
  await user.click(choose(/Đồng ý/, 'Không'));
  await user.click(screen.getByRole('button', { name: 'Gửi câu trả lời' }));
  expect(await screen.findByRole('status')).toHaveTextContent('Đã ghi câu trả lời');
  expect(sent).toEqual([
    {
      call: 'POST /survey-links/khong-doan-duoc/answer',
      match: null,
      body: {
        choices: [
          { question: 'K1', option: 'A' },
          { question: 'A1', option: 'B' },
        ],
      },
    },
  ]);
});

it('asks in English where it has the text', async () => {
  const { user } = openApp('/survey/khong-doan-duoc');
  await user.click(await screen.findByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Sample survey' })).toBeVisible();
  expect(choose(/Do you know/, 'Yes')).toBeVisible();
  expect(choose(/Đồng ý/, 'Không')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
});

it.each([
  ['ANSWERED', /đã được trả lời/],
  ['OVER', /đã hết hạn hoặc đã được thu hồi/],
])('asks nothing when the link is %s', async (state, text) => {
  server.use(
    http.get(apiUrl('/survey-links/:token'), () => HttpResponse.json({ state, questions: [] })),
  );
  openApp('/survey/khong-doan-duoc');
  expect(await screen.findByText(text)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Gửi câu trả lời' })).not.toBeInTheDocument();
});

it('says that a link is of no use, and when to wait', async () => {
  server.use(http.get(apiUrl('/survey-links/:token'), () => problem(404)));
  const { queryClient } = openApp('/survey/khong-co');
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('không dùng được'));
  server.use(
    http.get(apiUrl('/survey-links/:token'), () => problem(429, {}, { 'Retry-After': '17' })),
  );
  await queryClient.invalidateQueries();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('sau 17 giây'));
});
