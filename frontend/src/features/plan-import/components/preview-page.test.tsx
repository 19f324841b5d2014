import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { PlanDraft } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { planImport } from '../testing/records.ts';

const path = `/plans/imports/${planImport.id}`;
const saved: { draft: PlanDraft; version: string | null }[] = [];
const committed: unknown[] = [];

beforeEach(() => {
  saved.length = 0;
  committed.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: [...officer.permissions, 'plan:import'] }),
    ),
    http.get(apiUrl('/agencies'), () =>
      HttpResponse.json({
        items: [
          { id: 'a', code: 'SCT', name: 'Sở Công Thương', aliases: [] },
          { id: 'b', code: 'TTKC', name: 'Trung tâm Khuyến công', aliases: [] },
        ],
        total: 2,
      }),
    ),
    http.get(apiUrl('/agency-groups'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/plans/imports/:id'), () => HttpResponse.json(planImport)),
    http.put(apiUrl('/plans/imports/:id/draft'), async ({ request }) => {
      const draft = (await request.json()) as PlanDraft;
      saved.push({ draft, version: request.headers.get('If-Match') });
      return HttpResponse.json({ ...planImport, version: 4, draft });
    }),
    http.post(apiUrl('/plans/imports/:id/commit'), async ({ request }) => {
      committed.push(await request.json());
      return HttpResponse.json({
        ...planImport,
        version: 5,
        status: 'COMMITTED',
        committedAt: '2026-11-24T02:00:00Z',
        plan: { id: planImport.id, number: '2549/KH-UBND', title: 'Kế hoạch' },
      });
    }),
  );
});

const table = () => screen.findByRole('table', { name: 'Biểu nhiệm vụ đọc được' });

it('shows the rows as printed, each doubt beside its cell, and what would change', async () => {
  openApp(path);
  const rows = within(await table()).getAllByRole('row');
  const unknown = rows.find((row) => row.textContent.includes('Giới thiệu công nghệ sạch'));
  expect(unknown).toHaveTextContent(
    'Cần xem: “Đơn vị hỗ trợ SXSH” không có trong danh mục cơ quan.',
  );
  expect(rows.find((row) => row.textContent.includes('50 triệu đồng'))).toHaveTextContent(
    'Cập nhậtnội dung hành động',
  );
  expect(screen.getByText(/lưu sẽ tạo kế hoạch mới/)).toHaveTextContent('1 dòng thêm mới');
  expect(screen.getByText('2 điểm cần xem')).toBeVisible();
});

it('keeps only rows with doubts on demand, in the address', async () => {
  const { user, router } = openApp(path);
  await table();
  await user.click(screen.getByRole('switch', { name: 'Chỉ dòng có nghi vấn' }));
  await waitFor(() => expect(screen.queryByText(/Xây dựng kế hoạch/)).not.toBeInTheDocument());
  expect(screen.getByText('Giới thiệu công nghệ sạch')).toBeVisible();
  expect(router.state.location.search).toEqual({ doubts: true });
});

it('corrects a cell in place, takes it back, and saves with the version', async () => {
  const { user } = openApp(path);
  await table();
  await user.click(screen.getByRole('button', { name: /^Sửa Nhiệm vụ: Xây dựng/ }));
  const box = screen.getByRole('textbox', { name: 'Nhiệm vụ' });
  await user.clear(box);
  await user.type(box, 'Tên đã sửa');
  await user.tab();
  expect(await screen.findByText('Tên đã sửa')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Xây dựng kế hoạch truyền thông')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Làm lại' }));
  await user.click(screen.getByRole('button', { name: 'Lưu bản sửa' }));
  await waitFor(() => expect(saved[0]?.version).toBe('"3"'));
  expect(saved[0]?.draft.groups[0]?.tasks[0]?.title).toBe('Tên đã sửa');
});

it('resolves a body, which ends the doubt and keeps the printed words', async () => {
  const { user } = openApp(path);
  await table();
  const choice = screen.getByRole('combobox', { name: '“Đơn vị hỗ trợ SXSH” là cơ quan' });
  await user.click(choice);
  await user.type(choice, 'khuyen cong');
  await user.click(await screen.findByTitle('Trung tâm Khuyến công'));
  expect(screen.queryByText(/không có trong danh mục cơ quan/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lưu bản sửa' }));
  await waitFor(() =>
    expect(saved[0]?.draft.groups[0]?.tasks[1]?.leads[0]).toEqual({
      phrase: 'Đơn vị hỗ trợ SXSH',
      accountable: true,
      kind: 'AGENCY',
      code: 'TTKC',
    }),
  );
});

it('saves into the plan after a question, without the rows that are not wanted', async () => {
  const { user } = openApp(path);
  await table();
  await user.click(screen.getByRole('checkbox', { name: 'Nhận nhiệm vụ 1.2' }));
  await user.click(screen.getByRole('button', { name: 'Lưu vào kế hoạch…' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Sẽ tạo kế hoạch mới 2549/KH-UBND.');
  expect(dialog).toHaveTextContent('1 nhiệm vụ không nhận: 1.2.');
  expect(dialog).toHaveTextContent('Còn 2 điểm phải sửa hoặc cần xem');
  await user.click(within(dialog).getByRole('button', { name: 'Lưu vào kế hoạch' }));
  await waitFor(() => expect(committed).toEqual([{ leaveOut: ['1.2'], status: 'ACTIVE' }]));
  expect(await screen.findByRole('heading', { name: 'Kết quả nhập kế hoạch' })).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Mở kế hoạch' })).toBeVisible();
  expect(screen.getByRole('table', { name: 'Từng dòng của bản nhập' })).toHaveTextContent(
    'Không nhậnVăn bản không có số',
  );
});

it('says so when somebody else has edited meanwhile', async () => {
  server.use(http.put(apiUrl('/plans/imports/:id/draft'), () => problem(412)));
  const { user } = openApp(path);
  await table();
  await user.click(screen.getAllByRole('button', { name: /^Đã xem: “Đơn vị/ })[0] as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Lưu bản sửa' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Người khác vừa sửa bản nhập này');
});

it.each([
  ['header', /Số kế hoạch/, 'Luật Bảo vệ môi trường'],
  ['targets', /50% cơ sở có tiềm năng/, 'T2'],
  ['body', /Tuyên truyền, phổ biến/, 'Bản in không ghi ngày ban hành.'],
  ['changes', /Kế hoạch/, 'Không nhận'],
])('has a part %s', async (tab, first, second) => {
  openApp(`${path}?tab=${tab}`);
  expect((await screen.findAllByText(first)).length).toBeGreaterThan(0);
  expect((await screen.findAllByText(second)).length).toBeGreaterThan(0);
});
