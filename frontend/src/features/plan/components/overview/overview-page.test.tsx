import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Target } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { industry, matrix, plan, timeline, uuid } from '../../testing/records.ts';

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
