import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

function loggedOut() {
  server.use(http.post(apiUrl('/auth/refresh'), () => problem(401)));
}

describe('logging in', () => {
  beforeEach(loggedOut);

  it('asks for a login and then goes where the person wanted to go', async () => {
    let sent: unknown;
    server.use(
      http.post(apiUrl('/auth/login'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ accessToken: 'first', expiresIn: 900 });
      }),
    );
    const { user, router } = openApp('/?from=mail');
    await user.type(await screen.findByLabelText('Tên đăng nhập'), ' congthuong ');
    await user.type(screen.getByLabelText('Mật khẩu'), 'bi-mat');
    expect(router.state.location.pathname).toBe('/login');
    await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));

    expect(await screen.findByRole('heading', { name: 'Tổng quan' })).toBeVisible();
    expect(sent).toEqual({ username: 'congthuong', password: 'bi-mat' });
    expect(router.state.location.href).toBe('/?from=mail');
  });

  it('says what the server says about a wrong password', async () => {
    const detail = 'Tên đăng nhập hoặc mật khẩu không đúng.';
    server.use(http.post(apiUrl('/auth/login'), () => problem(401, { detail })));
    const { user } = openApp('/login');
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'ai');
    await user.type(screen.getByLabelText('Mật khẩu'), 'sai{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(detail);
  });

  it('says that the server cannot be reached', async () => {
    server.use(http.post(apiUrl('/auth/login'), () => HttpResponse.error()));
    const { user } = openApp('/login');
    await user.type(await screen.findByLabelText('Tên đăng nhập'), 'ai');
    await user.type(screen.getByLabelText('Mật khẩu'), 'sai{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được với máy chủ');
  });

  it('marks what is missing and sends nothing', async () => {
    const { user } = openApp('/login');
    await user.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
    expect(screen.getByText('Hãy nhập tên đăng nhập.')).toBeVisible();
    expect(screen.getByLabelText('Tên đăng nhập')).toHaveFocus();
    expect(screen.getByLabelText('Tên đăng nhập')).toBeInvalid();
  });

  it('offers demonstration accounts when the server has them', async () => {
    server.use(
      http.get(apiUrl('/auth/options'), () =>
        HttpResponse.json({
          demonstration: true,
          accounts: [{ username: 'lanhdao', role: 'LEADER', description: 'Lãnh đạo UBND tỉnh' }],
        }),
      ),
    );
    const { user } = openApp('/login');
    await user.click(await screen.findByRole('button', { name: /lanhdao/ }));
    expect(screen.getByLabelText('Tên đăng nhập')).toHaveValue('lanhdao');
    expect(screen.getByLabelText('Mật khẩu')).toHaveFocus();
  });

  it('speaks English on demand', async () => {
    const { user } = openApp('/login');
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Log in' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });
});

it('resumes a session from the cookie without asking', async () => {
  openApp('/');
  expect(await screen.findByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  expect(screen.getByRole('button', { name: `Tài khoản: ${officer.displayName}` })).toBeVisible();
});

it('does not take a silent server for a missing session', async () => {
  server.use(http.post(apiUrl('/auth/refresh'), () => HttpResponse.error()));
  openApp('/');
  expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được với máy chủ');
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeVisible();
});

it('logs out', async () => {
  let told = false;
  server.use(
    http.post(apiUrl('/auth/logout'), () => {
      told = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = openApp('/');
  await user.click(await screen.findByRole('button', { name: /Tài khoản/ }));
  loggedOut();
  await user.click(await screen.findByText('Đăng xuất'));
  expect(await screen.findByLabelText('Tên đăng nhập')).toBeVisible();
  await waitFor(() => expect(told).toBe(true));
  expect(router.state.location.pathname).toBe('/login');
});
