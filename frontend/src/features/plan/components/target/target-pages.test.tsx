import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { EnteredValue, Target, TargetFigure, TargetSeries } from '@/api/schema.gen.d.ts';
import { page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';
import { plan, uuid } from '../../testing/records.ts';

const computed: TargetFigure = {
  reading: 'SAVING_OF_ADOPTING',
  definition: 'Số cơ sở tiết kiệm từ 5%',
  official: true,
  asOf: '2018-12-31',
  state: 'COMPUTED',
  numerator: 5,
  denominator: 40,
  percent: 12.5,
  met: false,
  gap: 12.5,
  bands: [
    { band: 'FROM_5_TO_8', count: 2 },
    { band: 'ABOVE_8_TO_13', count: 2 },
    { band: 'ABOVE_13', count: 1 },
  ],
  confirmed: 38,
  grade: 'A',
};

const other: TargetFigure = {
  reading: 'SAVING_OF_ACTIVE',
  definition: 'Số cơ sở tiết kiệm, trên toàn bộ số cơ sở đang hoạt động',
  official: false,
  asOf: '2018-12-31',
  state: 'COMPUTED',
  numerator: 5,
  denominator: 390,
  percent: 1.3,
  met: false,
  gap: 23.7,
};

const target: Target = {
  id: uuid(811),
  planId: plan.id,
  version: 3,
  code: 'T3',
  title: 'Cơ sở áp dụng SXSH tiết kiệm',
  statement: '25% cơ sở sản xuất công nghiệp áp dụng SXSH sẽ tiết kiệm từ 5-8 %',
  kind: 'RATE',
  rule: 'SAVING',
  aim: 25,
  unit: '%',
  direction: 'AT_LEAST',
  dueOn: '2020-12-31',
  figures: [computed, other],
};

const unknown: Target = {
  ...target,
  id: uuid(812),
  code: 'T2',
  title: 'Cơ sở có tiềm năng áp dụng SXSH',
  rule: 'ADOPTION',
  figures: [
    {
      reading: 'ADOPTING_OF_POTENTIAL',
      definition: 'Số cơ sở đang áp dụng SXSH',
      official: true,
      asOf: '2018-12-31',
      state: 'INPUT_MISSING',
      lacking: ['POTENTIAL', 'ADOPTING'],
    },
  ],
};

const series: TargetSeries = {
  reading: 'SAVING_OF_ADOPTING',
  state: 'COMPUTED',
  days: ['2016-12-31', '2017-12-31', '2018-12-31'],
  total: [
    { numerator: 0, denominator: 0 },
    { numerator: 1, denominator: 20, percent: 5 },
    { numerator: 5, denominator: 40, percent: 12.5 },
  ],
  groups: [],
};

const asked: URLSearchParams[] = [];
const sent: SentRequest[] = [];

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  const noted = (request: Request) => asked.push(new URL(request.url).searchParams);
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({
        ...officer,
        permissions: ['plan:read', 'plan:write', 'facility:read', 'reference:read'],
      }),
    ),
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/plans/:id/targets'), ({ request }) => {
      noted(request);
      return HttpResponse.json([target, unknown]);
    }),
    http.get(apiUrl('/targets/:id'), () => HttpResponse.json(target)),
    http.get(apiUrl('/targets/:id/series'), ({ request }) => {
      noted(request);
      return HttpResponse.json(series);
    }),
    http.get(apiUrl('/targets/:id/facilities'), ({ request }) => {
      noted(request);
      return page();
    }),
    http.get(apiUrl('/admin-units'), () => page()),
    http.get(apiUrl('/facility-cohorts'), () => page()),
    http.get(apiUrl('/targets/:id/entered-values'), () => HttpResponse.json([])),
    http.get(apiUrl('/targets/:id/sub-targets'), () => HttpResponse.json([])),
  );
});

it('shows where each aim stands, and why one has no figure', async () => {
  const { user, router } = openApp(`/plans/${plan.id}/targets?asOf=2018-12-31`);
  expect(await screen.findByText('12,5%')).toBeVisible();
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({ asOf: '2018-12-31' });
  expect(screen.getByText('5 trên 40 cơ sở')).toBeVisible();
  expect(screen.getByText('Còn thiếu 12,5 điểm %')).toBeVisible();
  expect(screen.getByText('Chưa có số liệu')).toBeVisible();
  expect(
    screen.getByText('Chưa có nguồn số liệu: đánh giá tiềm năng; việc áp dụng SXSH.'),
  ).toBeVisible();
  await user.click(screen.getByRole('link', { name: target.title }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/targets/${target.id}`));
  expect(router.state.location.search).toEqual({ asOf: '2018-12-31' });
});

it('asks for the last day of a plan that is over', async () => {
  openApp(`/plans/${plan.id}/targets`);
  await screen.findByText('12,5%');
  expect(asked.at(-1)?.get('asOf')).toBe(plan.periodEnd);
});

it('lists the readings, the years and the facilities of a band', async () => {
  const { user, router } = openApp(`/targets/${target.id}?asOf=2018-12-31`);
  expect(await screen.findByText('Cách tính chính thức')).toBeVisible();
  const years = within(await screen.findByRole('row', { name: /^Tổng/ })).getAllByRole('cell');
  expect(years.map((cell) => cell.textContent)).toEqual([
    'chưa có số liệu',
    '5,0% 1/20',
    '12,5% 5/40',
  ]);
  await user.click(screen.getByRole('button', { name: '5–8%: 2' }));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ band: 'FROM_5_TO_8' }));
  await waitFor(() =>
    expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({
      band: 'FROM_5_TO_8',
      side: 'NUMERATOR',
      asOf: '2018-12-31',
    }),
  );
  await user.click(screen.getByText('Chưa đạt'));
  await waitFor(() => expect(asked.at(-1)?.get('side')).toBe('REMAINDER'));
  expect(asked.at(-1)?.has('band')).toBe(false);
});

it('opens the facilities of a number of the years, and all of them again', async () => {
  const bySize = {
    ...series,
    groups: [
      {
        key: 'SMALL',
        shares: [
          { numerator: 0, denominator: 0 },
          { numerator: 0, denominator: 4, percent: 0 },
          { numerator: 2, denominator: 9, percent: 22.2 },
        ],
      },
      { shares: [0, 1, 2].map(() => ({ numerator: 0, denominator: 3, percent: 0 })) },
    ],
  };
  server.use(http.get(apiUrl('/targets/:id/series'), () => HttpResponse.json(bySize)));
  const { user } = openApp(`/targets/${target.id}?asOf=2018-12-31&split=SIZE`);
  await user.click(
    await screen.findByRole('link', {
      name: 'Tổng số được tính: 4 cơ sở · Nhỏ · 31/12/2017',
    }),
  );
  const last = () => Object.fromEntries(asked.at(-1) ?? []);
  await waitFor(() =>
    expect(last()).toMatchObject({
      asOf: '2017-12-31',
      side: 'DENOMINATOR',
      split: 'SIZE',
      group: 'SMALL',
    }),
  );
  expect(screen.getByText('Chỉ những cơ sở tính đến hết ngày 31/12/2017 · Nhỏ')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Danh sách cơ sở' })).toHaveFocus();
  await user.click(
    screen.getByRole('link', {
      name: 'Tổng số được tính: 3 cơ sở · Chưa xác định · 31/12/2018',
    }),
  );
  await waitFor(() => expect(last()).toMatchObject({ asOf: '2018-12-31', split: 'SIZE' }));
  expect(asked.at(-1)?.has('group')).toBe(false);
  await user.click(screen.getByRole('link', { name: 'Đã đạt: 5 cơ sở · Tổng · 31/12/2018' }));
  await waitFor(() => expect(last()).toMatchObject({ side: 'NUMERATOR' }));
  expect(asked.at(-1)?.has('split')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Xem toàn bộ danh sách' }));
  await waitFor(() => expect(screen.queryByText(/Chỉ những cơ sở/)).not.toBeInTheDocument());
});

it('makes another reading official with a reason, on the version that was seen', async () => {
  server.use(
    http.put(apiUrl('/targets/:id/reading'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json({ ...target, version: 4 });
    }),
  );
  const { user } = openApp(`/targets/${target.id}?asOf=2018-12-31`);
  await user.click(await screen.findByRole('button', { name: 'Chọn làm cách tính chính thức' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Chọn làm cách tính chính thức' }));
  expect(sent).toHaveLength(0);
  await user.type(dialog.getByLabelText('Lý do'), 'Theo hướng dẫn');
  await user.click(dialog.getByRole('button', { name: 'Chọn làm cách tính chính thức' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    match: '"3"',
    body: { reading: 'SAVING_OF_ACTIVE', reason: 'Theo hướng dẫn' },
  });
});

it('enters a value by hand with its evidence, and takes it back', async () => {
  const value: EnteredValue = {
    id: uuid(821),
    version: 0,
    day: '2018-12-31',
    numerator: 9,
    denominator: 20,
    evidence: 'Báo cáo số 15/BC-SCT',
    reason: 'Chưa có số liệu',
    expiresOn: '2027-06-30',
    expired: false,
    enteredBy: 'Nguyễn Thị Hồng',
    enteredAt: '2026-11-20T03:00:00Z',
  };
  server.use(
    http.get(apiUrl('/targets/:id'), () =>
      HttpResponse.json({
        ...target,
        entered: { value, figure: { ...computed, percent: 45, met: true, gap: -20 } },
      }),
    ),
    http.get(apiUrl('/targets/:id/entered-values'), () => HttpResponse.json([value])),
    http.post(apiUrl('/targets/:id/entered-values'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json(value, { status: 201 });
    }),
    http.delete(apiUrl('/targets/:id/entered-values/:value'), async ({ request }) => {
      sent.push(await read(request));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = openApp(`/targets/${target.id}?asOf=2018-12-31`);
  expect(
    await screen.findByText(/căn cứ: Báo cáo số 15\/BC-SCT · có giá trị đến 30/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Nhập số liệu' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Nhập số liệu' }));
  expect(sent).toHaveLength(0);
  await user.type(dialog.getByLabelText('Tính đến ngày'), '31/12/2018{Enter}');
  await user.type(dialog.getByLabelText('Số đạt (tử số)'), '9');
  await user.type(dialog.getByLabelText('Tổng số được tính (mẫu số)'), '20');
  await user.type(dialog.getByLabelText('Căn cứ'), 'Báo cáo số 15');
  await user.type(dialog.getByLabelText('Lý do nhập tay'), 'Chưa có');
  await user.type(dialog.getByLabelText('Có giá trị đến hết ngày'), '30/06/2027{Enter}');
  await user.click(dialog.getByRole('button', { name: 'Nhập số liệu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    day: '2018-12-31',
    numerator: 9,
    denominator: 20,
    evidence: 'Báo cáo số 15',
    expiresOn: '2027-06-30',
  });
  await user.click(await screen.findByRole('button', { name: 'Xóa số liệu ngày 31/12/2018' }));
  expect(await screen.findByRole('button', { name: 'Hoàn tác' })).toBeVisible();
  expect(sent[1]?.match).toBe('"0"');
});
