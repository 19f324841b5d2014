import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Target, TargetFigure } from '@/api/schema.gen.d.ts';
import { daysBefore, today } from '@/i18n/format.ts';
import { emptyRegistry } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { industry, matrix, plan, timeline, uuid, work } from '../../testing/records.ts';

const target: Target = {
  id: uuid(801),
  planId: plan.id,
  version: 1,
  code: 'T2',
  title: 'Áp dụng sản xuất sạch hơn',
  statement: '50% cơ sở sản xuất công nghiệp có tiềm năng áp dụng sản xuất sạch hơn.',
  kind: 'RATE',
  aim: 50,
  unit: '%',
  direction: 'AT_LEAST',
  dueOn: '2020-12-31',
};

const figure: TargetFigure = {
  reading: 'ADOPTING_OF_POTENTIAL',
  definition: 'Số cơ sở đang áp dụng SXSH',
  official: true,
  asOf: '2018-12-31',
  state: 'COMPUTED',
  numerator: 5,
  denominator: 40,
  percent: 12.5,
  met: false,
  gap: 37.5,
};

beforeEach(() => {
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, agencyId: industry.id })),
    http.get(apiUrl('/plans'), () => HttpResponse.json({ items: [plan], total: 1 })),
    http.get(apiUrl('/plans/:id/tasks'), () =>
      HttpResponse.json({
        ...matrix,
        groups: matrix.groups.map((group) => ({
          ...group,
          tasks: group.tasks.map((task) => ({ ...task, mine: task.code === '1.1' })),
        })),
      }),
    ),
    http.get(apiUrl('/plans/:id/timeline'), () => HttpResponse.json(timeline)),
    http.get(apiUrl('/plans/:id/targets'), () => HttpResponse.json([target])),
  );
});

it('says where the plan stands, and what it wants', async () => {
  openApp('/');
  expect(await screen.findByRole('link', { name: plan.title })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/matrix`,
  );
  expect(await screen.findByRole('link', { name: /Chậm tiến độ\s*1/ })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/matrix?late=true`,
  );
  const groups = screen.getByRole('region', { name: 'Tiến độ theo nhóm nhiệm vụ' });
  expect(groups).toHaveTextContent('1. Truyền thông, giáo dục nâng cao nhận thức');
  expect(groups).toHaveTextContent('1/3 (33%)');
  const targets = screen.getByRole('region', { name: 'Mục tiêu cụ thể của kế hoạch' });
  expect(await within(targets).findByText(target.statement)).toBeVisible();
  expect(targets).toHaveTextContent('≥ 50%');
});

it('shows what waits for the agency of the person', async () => {
  openApp('/');
  const due = await screen.findByRole('region', { name: 'Công việc của cơ quan tôi đến hạn' });
  expect(due).toHaveTextContent('Tập huấn SXSH cho các cơ sở sản xuất xi măng');
  expect(due).toHaveTextContent('Hạn 30/06/2018');
  const tasks = screen.getByRole('region', { name: /^Nhiệm vụ của cơ quan tôi/ });
  expect(within(tasks).getByRole('link', { name: /^1\.1 Xây dựng/ })).toBeVisible();
  expect(within(tasks).queryByRole('link', { name: /mô hình trình diễn/ })).toBeNull();
});

it('shows a leader what is late', async () => {
  const { agencyId: _agencyId, ...person } = officer;
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json({ ...person, role: 'LEADER' })));
  openApp('/');
  const late = await screen.findByRole('region', { name: /^Nhiệm vụ chậm tiến độ/ });
  expect(within(late).getByRole('link', { name: /^1\.1 Xây dựng/ })).toBeVisible();
  expect(await screen.findByRole('region', { name: 'Công việc đến hạn' })).toBeVisible();
});

/** Somebody who sees the registry too, and what it answers. */
function withRegistry(agencyId: string) {
  const late = { ...work, responsible: { ...industry, id: agencyId, name: 'Sở Mẫu' } };
  const asked: string[] = [];
  server.use(...emptyRegistry(['plan:read', 'task:read', 'facility:read', 'outreach:read']));
  server.use(
    http.get(apiUrl('/plans/:id/timeline'), () =>
      HttpResponse.json({
        ...timeline,
        groups: timeline.groups.map((group) => ({
          ...group,
          tasks: group.tasks.map((task) => ({
            ...task,
            spans: task.spans.map((span) => ({ ...span, workItems: [late, work] })),
          })),
        })),
      }),
    ),
    http.get(apiUrl('/plans/:id/targets'), ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json([
        {
          ...target,
          figures: [figure],
          series: {
            reading: 'ADOPTING_OF_POTENTIAL',
            state: 'COMPUTED',
            days: ['2017-12-31', '2018-12-31'],
            total: [
              { numerator: 2, denominator: 40, percent: 5 },
              { numerator: 5, denominator: 40, percent: 12.5 },
            ],
            groups: [],
            trend: { perYear: 7.5, on: '2020-12-31', expected: 27.5 },
          },
        },
      ]);
    }),
    http.get(apiUrl('/facilities'), ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({
        items: [],
        total: 10_000,
        totalIsExact: false,
        limit: 1,
        offset: 0,
      });
    }),
    http.get(apiUrl('/outreach-activities'), () =>
      HttpResponse.json({ items: [], total: 3, limit: 1, offset: 0 }),
    ),
    http.get(apiUrl('/facilities/map'), () =>
      HttpResponse.json({ total: 0, located: 0, places: [], values: [] }),
    ),
    http.get(apiUrl('/facilities/findings/rules'), () =>
      HttpResponse.json([{ code: 'SECTOR_OUTDATED', title: 'Ngành theo phiên bản cũ' }]),
    ),
    http.get(apiUrl('/facilities/findings/counts'), () =>
      HttpResponse.json([
        { rule: 'NOT_CONFIRMED', severity: 'WARN', open: 0, openIsExact: true, overdue: 0 },
        { rule: 'SECTOR_OUTDATED', severity: 'INFO', open: 12, openIsExact: true, overdue: 2 },
      ]),
    ),
  );
  return asked;
}

it('shows how far each aim is, and where it leads, on the day that is asked for', async () => {
  const asked = withRegistry(uuid(905));
  openApp('/?asOf=2018-12-31');
  const targets = await screen.findByRole('region', { name: 'Mục tiêu cụ thể của kế hoạch' });
  expect(await within(targets).findByText('12,5%')).toBeVisible();
  expect(targets).toHaveTextContent('5 trên 40 cơ sở');
  expect(targets).toHaveTextContent('Còn thiếu 37,5 điểm %');
  expect(targets).toHaveTextContent('So với 31/12/2017: +7,5 điểm %');
  expect(targets).toHaveTextContent('đến 31/12/2020 khoảng 27,5%, mục tiêu 50%');
  expect(asked).toContain('?asOf=2018-12-31&series=true');
  expect(within(targets).getByRole('link', { name: target.title })).toHaveAttribute(
    'href',
    `/targets/${target.id}?asOf=2018-12-31`,
  );
});

it('names who has not reported, what has changed, and what is to be mended', async () => {
  const asked = withRegistry(uuid(905));
  openApp('/');
  const silent = await screen.findByRole('region', { name: /^Cơ quan chưa báo cáo/ });
  expect(within(silent).getByRole('link', { name: 'Sở Mẫu' })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/matrix?agency=%5B%22${uuid(905)}%22%5D&late=true`,
  );
  expect(silent).toHaveTextContent('1 việc quá hạn');
  expect(within(silent).getByRole('link', { name: industry.name }).closest('li')).toHaveTextContent(
    '1 nhiệm vụ chậm tiến độ1 việc quá hạn',
  );
  expect(silent).toHaveTextContent('cập nhật gần nhất 01/11/2026');

  const week = screen.getByRole('region', { name: /^Thay đổi trong 7 ngày qua/ });
  const changed = await within(week).findByRole('link', { name: 'Cơ sở được thêm hoặc sửa:' });
  const since = daysBefore(today(), 6);
  expect(changed).toHaveAttribute('href', `/facilities?changedSince=${since}&sort=-updatedAt`);
  expect(week).toHaveTextContent('hơn 10.000');
  expect(asked).toContain(`?changedSince=${since}&limit=1`);
  expect(await within(week).findByText('3')).toBeVisible();
  // What was last changed long ago is not of this week.
  expect(week).toHaveTextContent('Công việc năm được cập nhật: 0');

  const quality = screen.getByRole('region', { name: 'Việc cần làm về dữ liệu' });
  expect(await within(quality).findByRole('link', { name: /^Ngành theo/ })).toHaveAttribute(
    'href',
    '/facilities/findings?rule=%5B%22SECTOR_OUTDATED%22%5D',
  );
  expect(quality).toHaveTextContent('2 việc quá hạn');
  expect(within(quality).queryByText('NOT_CONFIRMED')).toBeNull();
  expect(await screen.findByRole('group', { name: 'Bản đồ cơ sở' })).toBeVisible();
});

it('says that there is no plan yet', async () => {
  server.use(http.get(apiUrl('/plans'), () => HttpResponse.json({ items: [], total: 0 })));
  openApp('/');
  expect(await screen.findByText('Chưa có kế hoạch nào đang thực hiện.')).toBeVisible();
});

it('says why it cannot tell', async () => {
  server.use(http.get(apiUrl('/plans'), () => problem(500, { title: 'Lỗi máy chủ' })));
  openApp('/');
  expect(await screen.findByRole('heading', { name: 'Lỗi máy chủ' })).toBeVisible();
});
