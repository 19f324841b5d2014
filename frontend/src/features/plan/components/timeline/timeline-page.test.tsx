import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { matrix, obligations, plan, timeline, work } from '../../testing/records.ts';

const path = `/plans/${plan.id}/timeline`;

beforeEach(() => {
  server.use(
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/plans/:id/obligations'), () => HttpResponse.json(obligations)),
    http.get(apiUrl('/plans/:id/timeline'), () => HttpResponse.json(timeline)),
    http.get(apiUrl('/plans/:id/tasks'), ({ request }) =>
      HttpResponse.json(
        new URL(request.url).searchParams.get('late') === 'true'
          ? { ...matrix, matched: 1, groups: matrix.groups.slice(0, 1) }
          : matrix,
      ),
    ),
  );
});

it('shows tasks as rows, years as columns and work as bars that open the task', async () => {
  openApp(path);
  const table = await screen.findByRole('table', {
    name: 'Tiến trình thực hiện nhiệm vụ theo năm',
  });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual(['Nhiệm vụ', '2016', '2017', '2018', '2019', '2020']);
  const bar = within(table).getByRole('link', {
    name: /^Tập huấn SXSH .*01\/03\/2018 – 30\/06\/2018, Sở Công Thương, Đang thực hiện, Chậm/,
  });
  expect(bar).toHaveAttribute('href', `/tasks/${work.taskId}`);
  const cells = within(bar.closest('tr') as HTMLElement).getAllByRole('cell');
  expect(cells.map((cell) => within(cell).queryAllByRole('link').length)).toEqual([0, 0, 1, 0, 0]);
  expect(screen.getByText(/Hôm nay 24\/11\/2018/)).toBeVisible();
});

it('zooms into the months of a year, in the address', async () => {
  const { user, router } = openApp(path);
  await screen.findByRole('table');
  await user.click(screen.getByTitle('2018'));
  expect(await screen.findByRole('columnheader', { name: 'Th. 6' })).toBeVisible();
  expect(router.state.location.search).toEqual({ months: 2018 });
});

it('shares the filters with the matrix', async () => {
  const { user, router } = openApp(`${path}?late=true`);
  await screen.findByRole('table');
  expect(screen.queryByText(/mô hình trình diễn/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Bảng nhiệm vụ' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${plan.id}/matrix`));
  expect(router.state.location.search).toEqual({ late: true });
});

it('says the same in words', async () => {
  const { user } = openApp(path);
  await screen.findByRole('table');
  await user.click(screen.getByTitle('Danh sách'));
  const article = (await screen.findByRole('heading', { name: /^1\.1 Xây dựng/ })).closest(
    'article',
  );
  expect(article).toHaveTextContent('2018');
  expect(article).toHaveTextContent('01/03/2018 – 30/06/2018 · Sở Công Thương');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('says why there is nothing to show', async () => {
  server.use(http.get(apiUrl('/plans/:id/timeline'), () => problem(500, { title: 'Lỗi máy chủ' })));
  openApp(path);
  expect(await screen.findByRole('heading', { name: 'Lỗi máy chủ' })).toBeVisible();
});
