import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { WorkItem } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { environment, industry, plan, task, work } from '../../testing/records.ts';

const path = `/tasks/${task.id}`;
interface Sent {
  call: string;
  match: string | null;
  body: unknown;
}
const sent: Sent[] = [];
let items: WorkItem[] = [];
let rights = task.rights;

async function note(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const call = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
  sent.push({ call, match: request.headers.get('If-Match'), body });
  return body;
}

beforeEach(() => {
  sent.length = 0;
  items = [work];
  rights = task.rights;
  server.use(
    http.get(apiUrl('/tasks/:id'), () => HttpResponse.json({ ...task, rights, workItems: items })),
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/agencies'), () =>
      HttpResponse.json({ items: [industry, environment], total: 2 }),
    ),
    http.post(apiUrl('/tasks/:id/work-items'), async ({ request }) => {
      const made = { ...work, late: false, ...(await note(request)), version: 0 } as WorkItem;
      items = [...items, made];
      return HttpResponse.json(made, { status: 201 });
    }),
    http.put(apiUrl('/work-items/:id'), async ({ request }) => {
      const saved = { ...work, ...(await note(request)), version: work.version + 1 };
      items = [saved];
      return HttpResponse.json(saved);
    }),
    http.post(apiUrl('/work-items/:id/state'), async ({ request }) => {
      const { state, reason } = await note(request);
      const [before] = items;
      const saved = {
        ...before,
        state,
        stateReason: reason,
        version: (before?.version ?? 0) + 1,
      } as WorkItem;
      items = [saved];
      return HttpResponse.json(saved);
    }),
    http.delete(apiUrl('/work-items/:id'), async ({ request }) => {
      await note(request);
      items = [];
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(apiUrl('/work-items/:id/restore'), async ({ request }) => {
      await note(request);
      items = [work];
      return HttpResponse.json(work);
    }),
  );
});

async function act(user: ReturnType<typeof openApp>['user'], name: string) {
  await user.click(await screen.findByRole('button', { name: /^Thao tác với “Tập huấn/ }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

it('adds work to a year', async () => {
  const { user } = openApp(path);
  await user.click(await screen.findByRole('button', { name: 'Thêm công việc năm 2019' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText('Tên công việc'), 'Hội thảo công nghệ sạch');
  await user.type(within(dialog).getByLabelText('Từ ngày'), '01/02/2019{Tab}');
  await user.type(within(dialog).getByLabelText('Kinh phí (đồng)'), '30000000');
  await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByRole('table', { name: 'Công việc năm 2019' })).toHaveTextContent(
    'Hội thảo công nghệ sạch',
  );
  expect(sent[0]).toMatchObject({
    call: `POST /tasks/${task.id}/work-items`,
    body: {
      year: 2019,
      title: 'Hội thảo công nghệ sạch',
      startsOn: '2019-02-01',
      budget: 30_000_000,
    },
  });
  expect(sent[0]?.body).toHaveProperty('id', expect.stringMatching(/^[\da-f-]{36}$/));
});

it('shows both versions when two people edit one work item, and loses nothing', async () => {
  const theirs = {
    ...work,
    version: 7,
    budget: 60_000_000,
    plannedOutput: '03 lớp',
    assignee: 'Nông Thị Hoa',
  };
  server.use(
    http.put(
      apiUrl('/work-items/:id'),
      async ({ request }) => {
        await note(request);
        return problem(412, { code: 'STALE', current: theirs });
      },
      { once: true },
    ),
  );
  const { user } = openApp(path);
  await act(user, 'Sửa');
  const output = await screen.findByLabelText('Sản phẩm dự kiến');
  await user.clear(output);
  await user.type(output, '04 lớp, 120 học viên');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));

  // A dialog is in the page a moment before it can be seen.
  await waitFor(() => expect(screen.getByText('Người khác vừa sửa bản ghi này')).toBeVisible());
  expect(sent[0]?.match).toBe('"3"');
  // What only they changed is taken over unless the person says otherwise.
  expect(screen.getByRole('radio', { name: /60\.000\.000/ })).toBeChecked();
  expect(screen.getByRole('radio', { name: /Nông Thị Hoa/ })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: /Của bạn\s*04 lớp, 120 học viên/ }));
  await user.click(screen.getByRole('radio', { name: /Của bạn\s*Lý Văn Bình/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu các giá trị đã chọn' }));

  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    match: '"7"',
    body: { plannedOutput: '04 lớp, 120 học viên', budget: 60_000_000, assignee: 'Lý Văn Bình' },
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

it('goes on to the next state at one click and back', async () => {
  const { user } = openApp(path);
  await act(user, 'Hoàn thành');
  expect(await screen.findByText(/Đã chuyển công việc sang “Hoàn thành”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    match: '"4"',
    body: { state: 'IN_PROGRESS', reason: 'Hoàn tác thao tác vừa thực hiện' },
  });
});

it('asks for a reason to suspend, and keeps it when somebody else was first', async () => {
  server.use(
    http.post(
      apiUrl('/work-items/:id/state'),
      async ({ request }) => {
        await note(request);
        items = [{ ...work, version: 9, state: 'NOT_STARTED' }];
        return problem(412, { code: 'STALE', current: items[0] });
      },
      { once: true },
    ),
  );
  const { user } = openApp(path);
  await act(user, 'Tạm dừng');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Lý do'), 'Chờ phân bổ kinh phí');
  await user.click(within(dialog).getByRole('button', { name: 'Tạm dừng' }));
  expect(await within(dialog).findByText(/Trạng thái hiện nay: Chưa thực hiện/)).toBeVisible();
  await user.click(await within(dialog).findByRole('button', { name: 'Tạm dừng' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    match: '"9"',
    body: { state: 'SUSPENDED', reason: 'Chờ phân bổ kinh phí' },
  });
  expect(await screen.findByText('Chờ phân bổ kinh phí')).toBeVisible();
});

it('deletes and brings back', async () => {
  const { user } = openApp(path);
  await act(user, 'Xóa');
  await waitFor(() => expect(screen.queryByText(work.title)).not.toBeInTheDocument());
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText(work.title)).toBeVisible();
  expect(sent.map(({ call, match }) => [call, match])).toEqual([
    [`DELETE /work-items/${work.id}`, '"3"'],
    [`POST /work-items/${work.id}/restore`, null],
  ]);
});

it('lets a coordinating agency write its own work only', async () => {
  rights = { edit: false, report: false, contribute: true };
  items = [work, { ...work, id: task.id, title: 'Việc của Sở TN&MT', responsible: environment }];
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, role: 'REPORTER', agencyId: environment.id }),
    ),
  );
  const { user } = openApp(path);
  expect(await screen.findByRole('button', { name: /^Thao tác với “Việc của/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Thao tác với “Tập huấn/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Thêm công việc năm 2018' }));
  expect(await screen.findByLabelText('Cơ quan chịu trách nhiệm')).toBeDisabled();
});
