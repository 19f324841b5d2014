import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { api, call } from '@/api/client.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

it('has the main navigation, marks the open page and can be skipped', async () => {
  openApp('/');
  const navigation = await screen.findByRole('navigation', { name: 'Trình đơn chính' });
  const overview = within(navigation).getByRole('link', { name: 'Tổng quan' });
  expect(overview).toHaveAttribute('aria-current', 'page');
  expect(screen.getByRole('link', { name: 'Bỏ qua đến nội dung chính' })).toHaveAttribute(
    'href',
    '#main',
  );
});

it('folds the navigation and remembers it', async () => {
  const { user } = openApp('/');
  await user.click(await screen.findByRole('button', { name: 'Thu gọn trình đơn' }));
  expect(screen.getByRole('button', { name: 'Mở rộng trình đơn' })).toBeVisible();
  expect(localStorage.getItem('sxsh.navigation')).toBe('collapsed');
});

it('opens the navigation in a drawer and closes it when a page is chosen', async () => {
  const { user } = openApp('/');
  await user.click(await screen.findByRole('button', { name: 'Mở trình đơn' }));
  const drawer = await screen.findByRole('dialog');
  await user.click(within(drawer).getByRole('link', { name: 'Tổng quan' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

it('changes the language of everything and remembers it', async () => {
  const { user } = openApp('/');
  await user.click(await screen.findByRole('button', { name: /Tài khoản/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'Overview' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(localStorage.getItem('sxsh.language')).toBe('en');
});

it('says that the network is gone and back', async () => {
  openApp('/');
  await screen.findByRole('heading', { name: 'Tổng quan' });
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(screen.getByText(/Mất kết nối mạng/)).toBeVisible();
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText(/Mất kết nối mạng/)).not.toBeInTheDocument();
});

it('says that a page does not exist and keeps the navigation', async () => {
  openApp('/khong-co');
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Trình đơn chính' })).toBeVisible();
});

it('asks for a login when the session ends, and keeps the address', async () => {
  const { router } = openApp('/?x=1');
  await screen.findByRole('heading', { name: 'Tổng quan' });
  server.use(
    http.get(apiUrl('/me'), () => problem(401)),
    http.post(apiUrl('/auth/refresh'), () => problem(401)),
  );
  await act(() => call(api.GET('/me')).catch(() => undefined));
  expect(await screen.findByText(/Phiên làm việc đã hết/)).toBeVisible();
  expect(router.state.location.search).toEqual({ to: '/?x=1', notice: 'ended' });
});

it('shows demonstration mode only there', async () => {
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, mode: 'PRODUCTION' })));
  openApp('/');
  await screen.findByRole('heading', { name: 'Tổng quan' });
  expect(screen.queryByText('Chế độ trình diễn')).not.toBeInTheDocument();
});
