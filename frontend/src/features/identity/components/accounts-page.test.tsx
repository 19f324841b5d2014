import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Account } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const lan: Account = {
  id: '01890000-0000-7000-8000-000000000002',
  version: 3,
  kind: 'PERSON',
  username: 'lan.nong',
  displayName: 'Nông Thị Lan',
  role: 'DISTRICT_OFFICER',
  scopeKind: 'AREA',
  scopeRefId: '01890000-0000-7000-8000-0000000000b1',
  scopeName: 'Huyện Hoà An',
  status: 'ACTIVE',
  demonstration: false,
  hasPassword: true,
  mustChangePassword: false,
  createdAt: '2026-11-24T01:00:00Z',
  updatedAt: '2026-11-24T01:00:00Z',
  manageable: true,
};

const asked: URL[] = [];
const sent: unknown[] = [];

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  const permissions = ['account:read', 'account:write', 'history:read', 'reference:read'];
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, permissions })),
    http.get(apiUrl('/users'), ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json({ items: [lan], total: 1, limit: 20, offset: 0 });
    }),
    http.get(apiUrl('/users/:id'), () => HttpResponse.json(lan)),
    http.get(apiUrl('/users/:id/changes'), () => HttpResponse.json({ items: [], labels: {} })),
    http.get(apiUrl('/admin-units'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/agencies'), () => HttpResponse.json({ items: [], total: 0 })),
    http.post(apiUrl('/users'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...lan, id: 'new-id', hasPassword: false }, { status: 201 });
    }),
    http.post(apiUrl('/users/:id/password-reset'), () =>
      HttpResponse.json({ username: 'lan.nong', secret: 'k7mw-3fhx-rp9d-c2vz' }),
    ),
    http.post(apiUrl('/users/:id/deactivation'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...lan, status: 'DISABLED' });
    }),
  );
});

it('lists accounts with role and scope, filtered by the address', async () => {
  openApp('/admin/accounts?q=lan&status=ACTIVE&role=DISTRICT_OFFICER');
  expect(await screen.findByRole('button', { name: 'Nông Thị Lan' })).toBeVisible();
  expect(screen.getByText('Địa bàn: Huyện Hoà An')).toBeVisible();
  const query = asked.at(-1)?.searchParams;
  expect(query?.get('q')).toBe('lan');
  expect(query?.get('status')).toBe('ACTIVE');
  expect(query?.getAll('role')).toEqual(['DISTRICT_OFFICER']);
});

it('makes an account and shows its password once', async () => {
  const { user, router } = openApp('/admin/accounts?open=new');
  await user.type(await screen.findByRole('textbox', { name: 'Tên đăng nhập' }), 'lan.nong');
  await user.type(screen.getByRole('textbox', { name: 'Họ và tên' }), 'Nông Thị Lan');
  await user.click(screen.getByRole('combobox', { name: 'Vai trò' }));
  await user.click(await screen.findByText('Lãnh đạo'));
  expect(screen.queryByText('Quản trị hệ thống')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('k7mw-3fhx-rp9d-c2vz')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({
    kind: 'PERSON',
    username: 'lan.nong',
    displayName: 'Nông Thị Lan',
    role: 'LEADER',
    scopeKind: 'PROVINCE',
  });
  await user.click(screen.getByRole('button', { name: 'Tôi đã ghi lại' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(screen.queryByText('k7mw-3fhx-rp9d-c2vz')).not.toBeInTheDocument();
});

it('bars an account with a reason', async () => {
  const { user } = openApp(`/admin/accounts?open=${lan.id}`);
  await user.click(await screen.findByRole('button', { name: 'Khóa tài khoản' }));
  const text = await screen.findByText(/Mọi phiên đăng nhập kết thúc ngay/);
  const dialog = text.closest<HTMLElement>('[role=dialog]') as HTMLElement;
  await user.type(within(dialog).getByLabelText(/Lý do/), 'Nghỉ hưu');
  await user.click(within(dialog).getByRole('button', { name: 'Khóa tài khoản' }));
  await waitFor(() => expect(sent).toEqual([{ reason: 'Nghỉ hưu' }]));
});

it('shows beside the field what the server refuses', async () => {
  server.use(
    http.put(apiUrl('/users/:id'), () =>
      problem(422, {
        violations: [{ field: 'email', code: 'EMAIL', message: 'Không phải địa chỉ thư.' }],
      }),
    ),
  );
  const { user } = openApp(`/admin/accounts?open=${lan.id}`);
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  await user.click(await screen.findByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Không phải địa chỉ thư.')).toBeVisible();
});

it('offers no change of an account that has more than the reader', async () => {
  server.use(
    http.get(apiUrl('/users/:id'), () => HttpResponse.json({ ...lan, manageable: false })),
  );
  openApp(`/admin/accounts?open=${lan.id}`);
  expect(await screen.findByRole('tab', { name: 'Lịch sử thay đổi' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sửa' })).not.toBeInTheDocument();
});

it('is closed to those who may not see accounts', async () => {
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json(officer)));
  openApp('/admin/accounts');
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});
