import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const password = 'con trâu đi trước';

async function fill(repeated: string) {
  server.use(http.post(apiUrl('/auth/refresh'), () => problem(401)));
  const { user, router } = openApp('/setup?token=mot-lan');
  await user.type(await screen.findByLabelText('Tên đăng nhập'), 'be.quan');
  await user.type(screen.getByLabelText('Họ và tên'), 'Bế Văn Quản');
  await user.type(screen.getByLabelText('Mật khẩu mới'), password);
  await user.type(screen.getByLabelText('Nhập lại mật khẩu mới'), repeated);
  await user.click(screen.getByRole('button', { name: 'Lập tài khoản quản trị' }));
  return router;
}

it('makes the first administrator by the one-time link', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post(apiUrl('/auth/setup'), async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const router = await fill(password);
  expect(await screen.findByText(/Đã lập tài khoản quản trị/)).toBeVisible();
  expect(router.state.location.pathname).toBe('/login');
  expect(sent).toEqual([
    { token: 'mot-lan', username: 'be.quan', displayName: 'Bế Văn Quản', password },
  ]);
});

it('says when the link is no longer good, or the passwords differ', async () => {
  server.use(
    http.post(apiUrl('/auth/setup'), () => problem(410, { detail: 'Liên kết đã hết hạn.' })),
  );
  await fill('khác');
  expect(screen.getByText('Hai lần nhập mật khẩu mới không giống nhau.')).toBeVisible();
  expect(screen.queryByText('Liên kết đã hết hạn.')).not.toBeInTheDocument();
});
