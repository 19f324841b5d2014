import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { environment, industry, item, party, plan, task, uuid } from '../../testing/records.ts';

const path = `/tasks/${task.id}`;
interface Sent {
  match: string | null;
  body: unknown;
}
const sent: Sent[] = [];
let stored = task;

async function note(request: Request): Promise<unknown> {
  const text = await request.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  sent.push({ match: request.headers.get('If-Match'), body });
  return body;
}

beforeEach(() => {
  sent.length = 0;
  stored = task;
  server.use(
    http.get(apiUrl('/tasks/:id'), () => HttpResponse.json(stored)),
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/agencies'), () =>
      HttpResponse.json({ items: [industry, environment], total: 2 }),
    ),
    http.get(apiUrl('/agency-groups'), () => HttpResponse.json({ items: [], total: 0 })),
    http.put(apiUrl('/task-items/:id'), async ({ request }) => {
      const body = (await note(request)) as object;
      const [first, ...others] = stored.actions;
      const saved = { ...first, ...body, version: (first?.version ?? 0) + 1 } as typeof first;
      if (saved) stored = { ...stored, actions: [saved, ...others] };
      return HttpResponse.json(saved);
    }),
  );
});

const stateOf = (text: RegExp) => screen.getByRole('combobox', { name: text });

async function choose(user: ReturnType<typeof openApp>['user'], box: HTMLElement, name: string) {
  await user.click(box);
  const options = await screen.findAllByText(name, { selector: '.ant-select-item-option *' });
  await user.click(options.at(-1) as HTMLElement);
}

it('shows the row as printed, its parties, its work by year and where it stands', async () => {
  openApp(path);
  expect(
    await screen.findByRole('heading', {
      name: '1.1 Xây dựng và triển khai kế hoạch truyền thông',
    }),
  ).toBeVisible();
  const aside = screen.getByRole('complementary', { name: 'Thông tin in trong biểu' });
  expect(aside).toHaveTextContent('Cơ quan thực hiệnSở Công Thương');
  expect(aside).toHaveTextContent('chịu trách nhiệm chính');
  expect(aside).toHaveTextContent('Nhóm cơ quan: Các sở, ngành có liên quan');
  expect(within(aside).getByRole('link', { name: 'II.1.a' })).toHaveAttribute(
    'href',
    `/plans/${plan.id}#muc-II.1.a`,
  );
  const table = screen.getByRole('table', { name: 'Công việc năm 2018' });
  expect(table).toHaveTextContent('01/03/2018 – 30/06/2018');
  expect(table).toHaveTextContent('45.000.000');
  expect(within(table).getByText('Chậm tiến độ')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Năm 2016' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Bảng nhiệm vụ' })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/matrix`,
  );
});

it('changes the state of an action at one click and undoes it', async () => {
  const { user } = openApp(path);
  await screen.findByRole('heading', { name: 'Nội dung hành động' });
  await choose(user, stateOf(/hội nghị, tập huấn/), 'Đang thực hiện');
  expect(await screen.findByText(/Đã chuyển sang “Đang thực hiện”/)).toBeVisible();
  expect(sent[0]).toEqual({
    match: '"1"',
    body: { text: 'Tổ chức hội nghị, tập huấn tuyên truyền về SXSH', state: 'IN_PROGRESS' },
  });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent[1]?.match).toBe('"2"'));
  expect(sent[1]?.body).toMatchObject({ state: 'DONE' });
  expect(await screen.findByText('Đã hoàn tác.')).toBeVisible();
});

it('takes the change back when the server refuses', async () => {
  server.use(
    http.put(apiUrl('/task-items/:id'), () =>
      problem(403, { title: 'Không có quyền', detail: 'Bạn không được sửa nhiệm vụ này.' }),
    ),
  );
  const { user } = openApp(path);
  await screen.findByRole('heading', { name: 'Nội dung hành động' });
  await choose(user, stateOf(/hội nghị, tập huấn/), 'Đang thực hiện');
  expect(await screen.findByText('Bạn không được sửa nhiệm vụ này.')).toBeVisible();
  const row = screen.getByText(/^Tổ chức hội nghị/).closest('li') as HTMLElement;
  expect(within(row).getByText('Hoàn thành')).toBeVisible();
});

it('shows both versions when somebody else changed the item first', async () => {
  const theirs = item(301, 'Tổ chức hội nghị, tập huấn tuyên truyền về SXSH', {
    version: 4,
    state: 'CANCELLED',
    evidence: 'Công văn 12/SCT',
  });
  server.use(
    http.put(
      apiUrl('/task-items/:id'),
      async ({ request }) => {
        await note(request);
        return problem(412, { code: 'STALE', current: theirs });
      },
      { once: true },
    ),
  );
  const { user } = openApp(path);
  await screen.findByRole('heading', { name: 'Nội dung hành động' });
  await choose(user, stateOf(/hội nghị, tập huấn/), 'Đang thực hiện');
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Người khác vừa sửa bản ghi này');
  expect(within(dialog).getByRole('radio', { name: /Công văn 12\/SCT/ })).toBeChecked();
  await user.click(within(dialog).getByRole('radio', { name: /Của bạn\s*Đang thực hiện/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Lưu các giá trị đã chọn' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({
    match: '"4"',
    body: { state: 'IN_PROGRESS', evidence: 'Công văn 12/SCT' },
  });
});

it('records evidence where the item stands', async () => {
  const { user } = openApp(path);
  await user.click(
    await screen.findByRole('button', { name: /^Minh chứng của “Tổ chức hội nghị/ }),
  );
  await user.type(await screen.findByLabelText('Minh chứng'), 'Báo cáo số 15/BC-SCT');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText(/Báo cáo số 15\/BC-SCT/)).toBeVisible();
  expect(sent[0]?.body).toMatchObject({ evidence: 'Báo cáo số 15/BC-SCT', state: 'DONE' });
});

it('suspends the task with a reason', async () => {
  server.use(
    http.patch(apiUrl('/tasks/:id'), async ({ request }) => {
      await note(request);
      stored = { ...task, hold: 'SUSPENDED', state: 'SUSPENDED', holdReason: 'Chờ kinh phí' };
      return HttpResponse.json(stored);
    }),
  );
  const { user } = openApp(path);
  await user.click(await screen.findByRole('button', { name: /Thao tác khác/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Tạm dừng nhiệm vụ' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Tạm dừng nhiệm vụ' }));
  await waitFor(() => expect(within(dialog).getByText('Bắt buộc nhập')).toBeVisible());
  await user.type(within(dialog).getByLabelText('Lý do'), 'Chờ kinh phí');
  await user.click(within(dialog).getByRole('button', { name: 'Tạm dừng nhiệm vụ' }));
  expect(await screen.findByText('Lý do: Chờ kinh phí')).toBeVisible();
  expect(sent[0]).toEqual({
    match: '"5"',
    body: { hold: 'SUSPENDED', holdReason: 'Chờ kinh phí' },
  });
});

it('says what a printed phrase means and who answers', async () => {
  stored = {
    ...task,
    leadPhrase: 'Các Sở: Công thương, TN&MT',
    leads: [party(411, 'Công thương', { body: industry, accountable: true }), party(412, 'TN&MT')],
  };
  server.use(
    http.put(apiUrl('/tasks/:id/parties'), async ({ request }) => {
      await note(request);
      return HttpResponse.json(stored);
    }),
  );
  const { user } = openApp(path);
  await user.click(await screen.findByRole('button', { name: /Cơ quan thực hiện, phối hợp/ }));
  await user.click(await screen.findByRole('combobox', { name: '“TN&MT” là cơ quan' }));
  await user.click(await screen.findByTitle('Sở Tài nguyên và Môi trường'));
  await user.click(
    screen.getAllByRole('radio', { name: 'chịu trách nhiệm chính' })[1] as HTMLElement,
  );
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    leads: [
      { id: uuid(411), phrase: 'Công thương', agencyId: industry.id, accountable: false },
      { id: uuid(412), phrase: 'TN&MT', agencyId: environment.id, accountable: true },
    ],
  });
});

it('offers nothing to those who only read', async () => {
  stored = { ...task, rights: { edit: false, report: false, contribute: false } };
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, role: 'LEADER' })));
  openApp(path);
  await screen.findByRole('heading', { name: 'Nội dung hành động' });
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Thêm|Minh chứng|Thao tác|Cơ quan/ })).toBeNull();
});

it('sends a comment and shows it', async () => {
  const comments: object[] = [];
  server.use(
    http.get(apiUrl('/tasks/:id/comments'), () =>
      HttpResponse.json({ items: comments, total: comments.length }),
    ),
    http.post(apiUrl('/tasks/:id/comments'), async ({ request }) => {
      const body = (await note(request)) as { id: string; text: string };
      const comment = {
        ...body,
        version: 1,
        authorId: officer.id,
        authorName: officer.displayName,
        own: true,
        createdAt: '2026-11-24T01:00:00Z',
      };
      comments.push(comment);
      return HttpResponse.json(comment, { status: 201 });
    }),
  );
  const { user, router } = openApp(path);
  await user.click(await screen.findByRole('tab', { name: 'Ý kiến trao đổi' }));
  expect(await screen.findByText('Chưa có ý kiến nào.')).toBeVisible();
  expect(router.state.location.search).toEqual({ tab: 'comments' });
  await user.type(screen.getByLabelText('Ý kiến của bạn'), 'Đề nghị bổ sung kinh phí');
  await user.click(screen.getByRole('button', { name: 'Gửi ý kiến' }));
  expect(await screen.findByText('24/11/2026 08:00')).toBeVisible();
  expect(sent[0]?.body).toMatchObject({ text: 'Đề nghị bổ sung kinh phí' });
});

it('says that there is no such task', async () => {
  server.use(http.get(apiUrl('/tasks/:id'), () => problem(404)));
  openApp(path);
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
});
