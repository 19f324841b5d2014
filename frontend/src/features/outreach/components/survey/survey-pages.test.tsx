import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { emptyRegistry, facility, page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { training } from '../../testing/records.ts';
import { answer, draft, invitation, survey } from '../../testing/survey.ts';

const rights = ['outreach:read', 'outreach:write', 'facility:confidential', 'facility:read'];
const sent: SentRequest[] = [];
const asked: URLSearchParams[] = [];

const result = {
  asOf: '2026-11-27',
  facilities: 292,
  aware: 141,
  knowledge: 42.4,
  attitude: 53.1,
  practice: 62.4,
  score: 52.6,
  distribution: [
    { from: 0, to: 20, facilities: 4 },
    { from: 80, to: 100, facilities: 288 },
  ],
  questions: [{ question: 'K1', option: 'B', facilities: 117 }],
};

function answerTo(method: 'post' | 'put' | 'delete', address: string, body?: object, status = 200) {
  server.use(
    http[method](apiUrl(address), async ({ request }) => {
      sent.push(await read(request));
      return body ? HttpResponse.json(body, { status }) : new HttpResponse(null, { status: 204 });
    }),
  );
}

beforeEach(() => {
  sent.length = 0;
  asked.length = 0;
  server.use(
    http.get(apiUrl('/surveys'), () => HttpResponse.json([survey])),
    http.get(apiUrl('/survey-answers'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(answer);
    }),
    http.get(apiUrl('/survey-invitations'), () => page(invitation)),
    http.get(apiUrl('/survey-results'), () => HttpResponse.json(result)),
    http.get(apiUrl('/survey-results/activities'), () =>
      page({
        activity: answer.activity,
        before: 38,
        after: 31,
        both: 22,
        scoreBefore: 49.1,
        scoreAfter: 72.9,
        awareBefore: 12,
        awareAfter: 19,
      }),
    ),
    http.get(apiUrl('/facilities'), () => page(facility)),
    http.get(apiUrl('/outreach-activities'), () => page()),
    ...emptyRegistry([...rights, 'history:read', 'reference:write', 'reference:read']),
  );
});

it('shows what answers come to, by the latest of each facility and before and after', async () => {
  const { user } = openApp('/surveys');
  expect(await screen.findByText('141 / 292')).toBeVisible();
  expect(screen.getByText('52,6')).toBeVisible();
  expect(screen.getByRole('row', { name: /Từ 80 đến 100 288/ })).toBeVisible();
  const row = await screen.findByRole('row', { name: /Lớp tập huấn mẫu/ });
  expect(row).toHaveTextContent('38312249,172,9+23,812 → 19');
  expect(screen.getByText(/bình quân của kiến thức và thái độ đạt từ 50 trở lên/)).toBeVisible();
  await user.click(await screen.findByText(/Từng câu hỏi của phiên bản 1/));
  expect(screen.getByRole('row', { name: /Không 117/ })).toBeVisible();
});

it('filters answers, shows one, and corrects it on the version that was seen', async () => {
  server.use(
    http.put(apiUrl('/survey-answers/:id'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json(answer);
    }),
  );
  const { user } = openApp('/surveys?tab=answers&aware=yes&phase=BEFORE');
  await user.click(await screen.findByRole('button', { name: /^Xem: Cơ sở mẫu gạch tuynel/ }));
  expect(asked.at(-1)?.get('aware')).toBe('true');
  expect(asked.at(-1)?.get('phase')).toBe('BEFORE');
  const shown = await screen.findByRole('dialog');
  expect(await within(shown).findByText('Biết SXSH?')).toBeVisible();
  await user.click(within(shown).getByRole('button', { name: 'Đính chính' }));
  const reason = await screen.findByLabelText('Lý do đính chính');
  const question = screen.getByRole('radiogroup', { name: '3. Đã làm?' });
  await user.click(within(question).getByRole('radio', { name: 'Có' }));
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Bắt buộc nhập')).toBeVisible();
  await user.type(reason, 'Nhập nhầm');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    match: '"4"',
    body: { reason: 'Nhập nhầm', phase: 'BEFORE', choices: [{}, {}, { option: 'A' }] },
  });
});

it('deletes an answer and brings it back', async () => {
  answerTo('delete', '/survey-answers/:id');
  answerTo('post', '/survey-answers/:id/restoration', answer);
  const { user } = openApp('/surveys?tab=answers');
  await user.click(await screen.findByRole('button', { name: /^Xem: / }));
  await user.click(await screen.findByRole('button', { name: 'Xóa' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.match).toBe('"4"');
});

it('enters an answer of a facility from its page', async () => {
  server.use(http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(facility)));
  answerTo('post', '/survey-answers', answer, 201);
  const { user } = openApp(`/facilities/${facility.id}?tab=survey`);
  await user.click(await screen.findByRole('button', { name: /Ghi câu trả lời/ }));
  expect(asked.at(-1)?.get('facility')).toBe(facility.id);
  for (const name of ['1. Biết SXSH?', '2. Đồng ý?', '3. Đã làm?']) {
    const question = await screen.findByRole('radiogroup', { name });
    await user.click(within(question).getByRole('radio', { name: 'Không' }));
  }
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({
      facilityId: facility.id,
      surveyId: survey.id,
      choices: [
        { question: 'K1', option: 'B' },
        { question: 'A1', option: 'B' },
        { question: 'P1', option: 'B' },
      ],
    }),
  );
});

it('invites the participants of an activity, and shows the links once', async () => {
  server.use(http.get(apiUrl('/outreach-activities/:id'), () => HttpResponse.json(training)));
  server.use(
    http.post(apiUrl('/survey-invitations'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json([{ ...invitation, link: 'mot-lan' }], { status: 201 });
    }),
  );
  const { user } = openApp(`/outreach-activities/${training.id}?tab=survey`);
  await user.click(await screen.findByRole('button', { name: 'Mời các cơ sở tham gia trả lời' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Sau hoạt động' }));
  await user.click(within(dialog).getByRole('button', { name: 'Tạo liên kết' }));
  expect(await within(dialog).findByText(/\/survey\/mot-lan$/)).toBeVisible();
  expect(sent[0]?.body).toMatchObject({ activityId: training.id, phase: 'AFTER' });
  expect(sent[0]?.body).not.toHaveProperty('facilityIds');
});

it('says why nobody was invited', async () => {
  server.use(
    http.post(apiUrl('/survey-invitations'), () => problem(422, { detail: 'Hãy chọn cơ sở' })),
    http.get(apiUrl('/outreach-activities/:id'), () => HttpResponse.json(training)),
  );
  const { user } = openApp(`/outreach-activities/${training.id}?tab=survey`);
  await user.click(await screen.findByRole('button', { name: 'Mời các cơ sở tham gia trả lời' }));
  await user.click(await screen.findByRole('button', { name: 'Tạo liên kết' }));
  expect(await screen.findByText('Hãy chọn cơ sở')).toBeVisible();
});

it('withdraws an invitation', async () => {
  answerTo('delete', '/survey-invitations/:id');
  const { user } = openApp('/surveys?tab=invitations');
  expect(await screen.findByText('Đang chờ')).toBeVisible();
  await user.click(screen.getByRole('button', { name: `Thu hồi: ${facility.name}` }));
  await waitFor(() => expect(sent[0]).toMatchObject({ match: '"6"' }));
});

it('drafts a version like the last one and publishes it; what was answered is final', async () => {
  server.use(http.get(apiUrl('/surveys'), () => HttpResponse.json([draft, survey])));
  answerTo('post', '/surveys', draft, 201);
  answerTo('post', '/surveys/:id/publication', draft);
  const { user } = openApp('/surveys?tab=versions');
  expect(await screen.findByText(/Đã có câu trả lời nên không sửa/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Sửa: Phiên bản 1/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Đưa ra dùng: Phiên bản 2: Phiếu mới' }));
  await waitFor(() => expect(sent[0]).toMatchObject({ match: '"5"' }));
  await user.click(screen.getByRole('button', { name: /Soạn phiên bản mới/ }));
  await user.type(await screen.findByLabelText('Tên phiếu'), ' 2027');
  await user.click(screen.getByRole('button', { name: 'Bỏ câu 3' }));
  await user.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
  await user.type(screen.getAllByLabelText('Mã').at(-1) as HTMLElement, 'P9');
  await user.type(screen.getAllByLabelText('Nội dung').at(-1) as HTMLElement, 'Câu mới');
  await user.type(screen.getByLabelText('Lựa chọn 1 của câu 3'), 'Một');
  await user.type(screen.getByLabelText('Lựa chọn 2 của câu 3'), 'Hai');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toMatchObject({
    title: 'Phiếu mới 2027',
    questions: [{ code: 'K1' }, { code: 'A1' }, { code: 'P9', text: 'Câu mới' }],
  });
});

it('keeps single answers from those who may not see them', async () => {
  server.use(...emptyRegistry(['outreach:read', 'facility:read']));
  openApp('/surveys');
  expect(await screen.findByRole('tab', { name: 'Kết quả' })).toBeVisible();
  expect(screen.queryByRole('tab', { name: 'Câu trả lời' })).not.toBeInTheDocument();
  expect(screen.queryByRole('tab', { name: 'Lời mời' })).not.toBeInTheDocument();
});
