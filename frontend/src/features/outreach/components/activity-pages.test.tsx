import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { OutreachActivity, OutreachActivityItem } from '@/api/schema.gen.d.ts';
import { page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const industry = {
  id: '01890000-0000-7000-8000-0000000000a1',
  code: 'SCT',
  name: 'Sở Công Thương',
};

const activity: OutreachActivity = {
  id: '01890000-0000-7000-8000-000000000d01',
  version: 2,
  code: 'HD-000012',
  kind: 'BROADCAST',
  title: 'Phóng sự mẫu về gạch tuynel',
  topics: ['CLEANER_PRODUCTION', 'ENERGY_SAVING'],
  organiser: industry,
  partners: [],
  startsOn: '2018-05-10',
  endsOn: '2018-05-11',
  status: 'COMPLETED',
  cost: 45_000_000,
  outlet: 'Đài mẫu',
  link: 'https://example.org/mau',
  figures: { facilities: 2, people: 1 },
  rights: { edit: true, seePeople: true },
  updatedAt: '2026-11-20T03:00:00Z',
};
const { id } = activity;

const item: OutreachActivityItem = { ...activity, rerun: false };
const rights = ['outreach:read', 'outreach:write', 'plan:read', 'reference:read', 'history:read'];
const asked: URLSearchParams[] = [];
const sent: SentRequest[] = [];

function be(...permissions: string[]) {
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, permissions })));
}

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  server.use(
    http.get(apiUrl('/outreach-activities'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(item);
    }),
    http.get(apiUrl('/outreach-activities/:id'), () => HttpResponse.json(activity)),
    ...['/saved-views', '/admin-units', '/agencies'].map((path) =>
      http.get(apiUrl(path), () => page()),
    ),
  );
  be(...rights);
});

it('lists by what the address says and leads to an activity', async () => {
  openApp(
    '/outreach-activities?q=gach&kind=["BROADCAST"]&topic=ENERGY_SAVING&year=2018&sort=title',
  );
  const link = await screen.findByRole('link', { name: activity.title });
  expect(link).toHaveAttribute('href', `/outreach-activities/${id}`);
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    limit: '20',
    offset: '0',
    sort: 'title',
    q: 'gach',
    kind: 'BROADCAST',
    topic: 'ENERGY_SAVING',
    year: '2018',
  });
  expect(screen.getByText('10/05/2018 – 11/05/2018')).toBeVisible();
  expect(screen.getByRole('link', { name: /Thêm hoạt động/ })).toBeVisible();
});

it('offers nothing to write to those who only read', async () => {
  be('outreach:read', 'plan:read', 'reference:read');
  openApp('/outreach-activities');
  await screen.findByRole('link', { name: activity.title });
  expect(screen.queryByRole('link', { name: /Thêm hoạt động/ })).not.toBeInTheDocument();
});

it('shows what an activity was, with its link to the outside', async () => {
  openApp(`/outreach-activities/${id}`);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(activity.title);
  const what = screen.getByRole('region', { name: 'Hoạt động' });
  expect(what).toHaveTextContent('Sản xuất sạch hơn; Tiết kiệm năng lượng');
  const link = screen.getByRole('link', { name: activity.link ?? '' });
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(screen.getByRole('region', { name: 'Tổ chức' })).toHaveTextContent('45.000.000');
});

it('leaves a foreign activity alone', async () => {
  server.use(
    http.get(apiUrl('/outreach-activities/:id'), () =>
      HttpResponse.json({ ...activity, rights: { edit: false, seePeople: false } }),
    ),
  );
  openApp(`/outreach-activities/${id}`);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('link', { name: 'Sửa' })).not.toBeInTheDocument();
});

it('deletes after asking, and offers a way back', async () => {
  server.use(
    http.delete(apiUrl('/outreach-activities/:id'), async ({ request }) => {
      sent.push(await read(request));
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(apiUrl('/outreach-activities/:id/restoration'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json(activity);
    }),
  );
  const { user, router } = openApp(`/outreach-activities/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Xóa' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Xóa' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({ call: `DELETE /outreach-activities/${id}`, match: '"2"' });
  expect(sent[1]?.call).toBe(`POST /outreach-activities/${id}/restoration`);
  expect(router.state.location.pathname).toBe('/outreach-activities');
});

it('shows what the server refuses beside its field, and sends no media of a training', async () => {
  server.use(
    http.put(apiUrl('/outreach-activities/:id'), async ({ request }) => {
      sent.push(await read(request));
      return problem(422, {
        code: 'OUTREACH_DAYS_REVERSED',
        violations: [
          { field: 'endsOn', code: 'OUTREACH_DAYS_REVERSED', message: 'Phải từ ngày bắt đầu' },
        ],
      });
    }),
  );
  const { user } = openApp(`/outreach-activities/${id}/edit`);
  const title = await screen.findByLabelText('Tên hoạt động');
  expect(screen.getByLabelText('Cơ quan báo chí, nơi đăng, phát')).toHaveValue('Đài mẫu');
  await user.clear(title);
  await user.type(title, 'Tên mới');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Phải từ ngày bắt đầu')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({
    match: '"2"',
    body: { title: 'Tên mới', outlet: 'Đài mẫu', organiserId: industry.id },
  });

  await user.click(screen.getByLabelText('Hình thức'));
  const options = await screen.findAllByText('Lớp tập huấn');
  await user.click(options.at(-1) as HTMLElement);
  await waitFor(() =>
    expect(screen.queryByLabelText('Cơ quan báo chí, nơi đăng, phát')).not.toBeInTheDocument(),
  );
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.body).toMatchObject({ kind: 'TRAINING' });
  expect(sent[1]?.body).not.toHaveProperty('outlet');
});

it('begins a new activity with the task that it is for', async () => {
  const task = { id: '01890000-0000-7000-8000-000000000e01', code: '1.1', title: 'Truyền thông' };
  server.use(
    http.get(apiUrl('/plans'), () => page({ id: 'p1' })),
    http.get(apiUrl('/plans/:id/tasks'), () => HttpResponse.json({ groups: [{ tasks: [task] }] })),
    http.get(apiUrl('/tasks/:id/work-items'), () =>
      HttpResponse.json([{ id: 'w1', year: 2018, title: 'Việc năm' }]),
    ),
  );
  openApp(`/outreach-activities/new?task=${task.id}`);
  expect(await screen.findByText('1.1 Truyền thông')).toBeVisible();
  expect(await screen.findByLabelText('Công việc năm')).toBeInTheDocument();
});
