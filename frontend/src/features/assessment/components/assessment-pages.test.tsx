import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { emptyRegistry, facility, page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { completed, criteriaSet, open, scored } from '../testing/assessments.ts';

const rights = ['assessment:read', 'assessment:write', 'assessment:verify', 'facility:read'];
const sent: SentRequest[] = [];
const asked: URLSearchParams[] = [];

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
    http.get(apiUrl('/criteria-sets'), () => HttpResponse.json([criteriaSet])),
    http.get(apiUrl('/assessments'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(scored);
    }),
    ...emptyRegistry([...rights, 'history:read', 'reference:read']),
  );
});

it('lists the latest result of each facility, and other views and filters on demand', async () => {
  const { user } = openApp('/assessments?level=HIGH');
  const row = (await screen.findByText('Cơ sở mẫu gạch tuynel')).closest('tr');
  expect(row).toHaveTextContent('Cao75,0100,0100,00,0Đang đánh giá');
  expect(asked.at(-1)?.get('latest')).toBe('true');
  expect(asked.at(-1)?.get('sort')).toBe('-score');
  expect(asked.at(-1)?.get('level')).toBe('HIGH');
  await user.click(screen.getByText('Đang làm'));
  await waitFor(() => expect(asked.at(-1)?.getAll('state')).toEqual(['PLANNED', 'IN_PROGRESS']));
  expect(asked.at(-1)?.has('latest')).toBe(false);
});

it('explains a score, completes it on the version that was seen, and reopens it with a reason', async () => {
  answerTo('post', '/assessments/:id/completion', completed);
  answerTo('post', '/assessments/:id/reopening', { ...scored, version: 6 });
  const { user } = openApp('/assessments');
  await user.click(await screen.findByRole('button', { name: /^Xem: / }));
  const shown = await screen.findByRole('dialog');
  const criterion = await within(shown).findByRole('row', { name: /Nguy cơ ô nhiễm/ });
  expect(criterion).toHaveTextContent('NhiềuCăn cứ: Ống khói có bụi23/350,00');
  expect(within(shown).getByText(/Điểm tạm tính/)).toBeVisible();
  await user.click(within(shown).getByRole('button', { name: 'Hoàn thành' }));
  expect(await within(shown).findByText(/Kết quả đã chốt/)).toBeVisible();
  expect(sent[0]).toMatchObject({ match: '"4"' });
  expect(within(shown).getByRole('button', { name: 'Xác minh' })).toBeVisible();
  await user.click(within(shown).getByRole('button', { name: 'Mở lại' }));
  await user.type(await screen.findByLabelText('Lý do mở lại'), 'Nhập nhầm');
  await user.click(screen.getAllByRole('button', { name: 'Mở lại' }).at(-1) as HTMLElement);
  await waitFor(() =>
    expect(sent[1]).toMatchObject({ match: '"5"', body: { reason: 'Nhập nhầm' } }),
  );
});

it('says why somebody cannot verify what is his own', async () => {
  server.use(
    http.get(apiUrl('/assessments'), () => page(completed)),
    http.post(apiUrl('/assessments/:id/verification'), () =>
      problem(422, { detail: 'Người đã hoàn thành đánh giá không tự xác minh.' }),
    ),
  );
  const { user } = openApp('/assessments');
  await user.click(await screen.findByRole('button', { name: /^Xem: / }));
  await user.click(await screen.findByRole('button', { name: 'Xác minh' }));
  expect(await screen.findByText(/không tự xác minh/)).toBeVisible();
});

it('deletes an open one and brings it back', async () => {
  answerTo('delete', '/assessments/:id');
  answerTo('post', '/assessments/:id/restoration', open);
  const { user } = openApp('/assessments?view=open');
  await user.click(await screen.findByRole('button', { name: /^Xem: / }));
  await user.click(await screen.findByRole('button', { name: 'Xóa' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.match).toBe('"4"');
});

it('begins a scan of a facility on its page, as far as it is known', async () => {
  server.use(http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(facility)));
  answerTo('post', '/assessments', open, 201);
  const { user } = openApp(`/facilities/${facility.id}?tab=potential`);
  await user.click(await screen.findByRole('button', { name: /Đánh giá cơ sở/ }));
  expect(asked.at(-1)?.get('facility')).toBe(facility.id);
  const first = await screen.findByRole('radiogroup', { name: '1. Nguy cơ ô nhiễm' });
  await user.click(within(first).getByRole('radio', { name: '3: Nhiều' }));
  await user.type(screen.getByLabelText(/^Căn cứ.*1\. Nguy cơ/), 'Có khói');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({
      facilityId: facility.id,
      criteriaSetId: criteriaSet.id,
      marks: [{ criterion: 'P', mark: 3, note: 'Có khói' }],
    }),
  );
  expect(await screen.findByText(/Chưa chấm đủ/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Hoàn thành' })).not.toBeInTheDocument();
});

it('shows the criteria with the words of their scales', async () => {
  openApp('/assessments?tab=criteria');
  expect(await screen.findByRole('heading', { name: /Phiên bản 1/ })).toBeVisible();
  expect(screen.getAllByText('3: Nhiều')).toHaveLength(3);
  expect(screen.getByText(/Từ 65 điểm/)).toBeVisible();
});

it('drafts a version like the last one and publishes it; what was used is final', async () => {
  const draft = {
    ...criteriaSet,
    id: open.id,
    version: 7,
    number: 2,
    assessments: 0,
    current: false,
  };
  server.use(
    http.get(apiUrl('/criteria-sets'), () =>
      HttpResponse.json([{ ...draft, publishedOn: undefined }, criteriaSet]),
    ),
    ...emptyRegistry([...rights, 'reference:write']),
  );
  answerTo('post', '/criteria-sets', draft, 201);
  answerTo('post', '/criteria-sets/:id/publication', draft);
  const { user } = openApp('/assessments?tab=criteria');
  expect(await screen.findByText(/Đã dùng để đánh giá nên không sửa/)).toBeVisible();
  await user.click(
    screen.getByRole('button', { name: 'Đưa ra dùng: Phiên bản 2: Bộ tiêu chí mẫu' }),
  );
  await waitFor(() => expect(sent[0]).toMatchObject({ match: '"7"' }));
  await user.click(screen.getByRole('button', { name: /Soạn phiên bản mới/ }));
  await user.type(await screen.findByLabelText('Tên bộ tiêu chí'), ' 2027');
  await user.click(screen.getByRole('button', { name: 'Thêm mức cho tiêu chí 3' }));
  await user.type(screen.getByLabelText('Mô tả mức 3 của tiêu chí 3'), 'Vừa');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toMatchObject({
    title: 'Bộ tiêu chí mẫu 2027',
    highFrom: 65,
    criteria: [{ code: 'P' }, { code: 'N' }, { code: 'A', marks: [{}, {}, { text: 'Vừa' }] }],
  });
});

it('lets who only reads see, and do nothing', async () => {
  server.use(
    http.get(apiUrl('/assessments'), () => page(completed)),
    ...emptyRegistry(['assessment:read', 'facility:read']),
  );
  const { user } = openApp('/assessments');
  await user.click(await screen.findByRole('button', { name: /^Xem: / }));
  expect(await screen.findByText(/Kết quả đã chốt/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Mở lại' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Đánh giá cơ sở/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('radio', { name: 'Đang làm' })).not.toBeInTheDocument();
});
