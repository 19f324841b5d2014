import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.post(apiUrl('/auth/logout'), () => new HttpResponse(null, { status: 204 })),
    http.post(apiUrl('/me/password'), async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

async function fill(path: string, repeated: string) {
  const { user, router } = openApp(path);
  await user.type(await screen.findByLabelText('Mật khẩu hiện tại'), 'cu-cu-cu-cu-cu');
  await user.type(screen.getByLabelText('Mật khẩu mới'), 'moi-moi-moi-moi');
  await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), repeated);
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  return router;
}

it('changes the password and asks to log in with the new one', async () => {
  await fill('/password', 'moi-moi-moi-moi');
  expect(await screen.findByText(/Hãy đăng nhập bằng mật khẩu mới/)).toBeVisible();
  expect(sent).toEqual([{ currentPassword: 'cu-cu-cu-cu-cu', newPassword: 'moi-moi-moi-moi' }]);
});

it('does not send two different new passwords', async () => {
  await fill('/password', 'khac-khac-khac');
  expect(await screen.findByText('Hai lần nhập mật khẩu mới không giống nhau.')).toBeVisible();
  expect(sent).toEqual([]);
});

it('shows beside the field what the server refuses', async () => {
  const violations = [
    { field: 'currentPassword', code: 'WRONG_PASSWORD', message: 'Mật khẩu hiện tại không đúng.' },
  ];
  server.use(http.post(apiUrl('/me/password'), () => problem(422, { violations })));
  await fill('/password', 'moi-moi-moi-moi');
  expect(await screen.findByText('Mật khẩu hiện tại không đúng.')).toBeVisible();
});

it('comes before everything else when somebody else has set the password', async () => {
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, mustChangePassword: true })),
  );
  openApp('/');
  expect(await screen.findByText(/Mật khẩu hiện tại do người khác đặt/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Tổng quan' })).not.toBeInTheDocument();
});
