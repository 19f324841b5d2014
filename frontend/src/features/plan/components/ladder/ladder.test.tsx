import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Ladder, LadderStepState } from '@/api/schema.gen.d.ts';
import {
  emptyRegistry,
  facility,
  page,
  read,
  type SentRequest,
  writerRights,
} from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';
import { plan, uuid } from '../../testing/records.ts';

const unknown = (step: LadderStepState['step']): LadderStepState => ({
  step,
  known: false,
  cells: [{}, {}],
  evidence: [],
});

const ladder: Ladder = {
  plan: { id: plan.id, title: plan.title },
  years: [
    { year: 2017, day: '2017-12-31', active: true },
    { year: 2018, day: '2018-12-31', active: false, highest: 'ASSESSED' },
  ],
  steps: [
    {
      step: 'REACHED',
      known: true,
      cells: [
        { recorded: false, holds: false },
        { recorded: true, since: '2018-05-11', holds: true },
      ],
      evidence: [
        {
          day: '2018-05-11',
          kind: 'OUTREACH_ACTIVITY',
          supports: true,
          id: uuid(901),
          title: 'HD-000012 Lớp tập huấn mẫu',
        },
      ],
    },
    {
      step: 'AWARE',
      known: true,
      cells: [
        { recorded: false, holds: false },
        { recorded: false, holds: false },
      ],
      evidence: [{ day: '2018-06-01', kind: 'SURVEY_ANSWER', supports: false }],
    },
    unknown('POTENTIAL'),
    { ...unknown('ASSESSED'), cells: [{}, { override: uuid(902), holds: true }] },
    unknown('APPLYING'),
    unknown('DEMONSTRATION'),
  ],
  overrides: [
    {
      id: uuid(902),
      version: 3,
      step: 'ASSESSED',
      year: 2018,
      holds: true,
      evidence: 'Báo cáo đánh giá',
      reason: 'Chưa nhập hồ sơ',
      expiresOn: '2027-06-30',
      expired: false,
      enteredBy: 'Nguyễn Thị Hồng',
      enteredAt: '2026-11-20T03:00:00Z',
    },
  ],
};

const sent: SentRequest[] = [];
const address = `/facilities/${facility.id}?tab=ladder`;

function open(permissions: string[]) {
  server.use(
    http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(facility)),
    http.get(apiUrl('/facilities/:id/ladder'), () => HttpResponse.json(ladder)),
    http.get(apiUrl('/plans'), () => page(plan)),
    http.post(apiUrl('/facilities/:id/ladder/overrides'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json(ladder.overrides[0], { status: 201 });
    }),
    http.delete(apiUrl('/facilities/:id/ladder/overrides/:set'), async ({ request }) => {
      sent.push(await read(request));
      return new HttpResponse(null, { status: 204 });
    }),
    ...emptyRegistry(permissions),
  );
  return openApp(address);
}

beforeEach(() => {
  sent.length = 0;
});

it('says of each step and year whether it holds, and what that rests on', async () => {
  const { user } = open(['facility:read', 'plan:read', 'reference:read']);
  const reached = within(await screen.findByRole('list', { name: 'Được tiếp cận' }));
  expect(reached.getAllByRole('listitem').map((cell) => cell.textContent)).toEqual([
    '2017Chưa đạt',
    '2018Đạt11/05/2018',
  ]);
  expect(screen.getByRole('list', { name: 'Có tiềm năng' })).toHaveTextContent(
    '2017Chưa có số liệu2018Chưa có số liệu',
  );
  expect(screen.getByRole('list', { name: 'Đã đánh giá' })).toHaveTextContent('2018Đạtghi tay');
  expect(screen.getByText('Không hoạt động: không tính vào mục tiêu')).toBeVisible();
  await user.click(screen.getAllByText('Căn cứ: 1 hồ sơ')[1] as HTMLElement);
  expect(screen.getByRole('link', { name: 'HD-000012 Lớp tập huấn mẫu' })).toHaveAttribute(
    'href',
    `/outreach-activities/${uuid(901)}`,
  );
  // Whoever may not read the answer learns what it said, and no more.
  expect(screen.getByText(/Trả lời khảo sát: chưa hiểu lợi ích/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ghi tay một bậc' })).not.toBeInTheDocument();
});

it('sets a step by hand and takes one away', async () => {
  const { user } = open([...writerRights, 'plan:read']);
  await user.click(await screen.findByRole('button', { name: 'Ghi tay một bậc' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Ghi tay một bậc' }));
  await waitFor(() => expect(dialog.getAllByText('Bắt buộc nhập').length).toBeGreaterThan(3));
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Hủy' }));
  await user.click(
    await screen.findByRole('button', { name: 'Xóa bậc ghi tay Đã đánh giá năm 2018' }),
  );
  await waitFor(() =>
    expect(sent).toEqual([
      {
        call: `DELETE /facilities/${facility.id}/ladder/overrides/${uuid(902)}`,
        match: '"3"',
        body: undefined,
      },
    ]),
  );
});
