import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem.ts';
import { renderPage } from '@/testing/render.tsx';
import { ErrorState } from './error-state.tsx';
import { QueryState } from './query-state.tsx';

const load = vi.fn<() => Promise<string>>();

function Page() {
  const query = useQuery({ queryKey: ['text'], queryFn: load });
  return <QueryState query={query}>{(text) => <p>{text}</p>}</QueryState>;
}

it('shows loading, then the content', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  load.mockReturnValue(promise);
  renderPage(Page);
  expect(await screen.findByRole('status')).toHaveTextContent('Đang tải…');
  resolve('Kế hoạch');
  expect(await screen.findByText('Kế hoạch')).toBeVisible();
});

it('says what went wrong and loads again on demand', async () => {
  load.mockRejectedValueOnce(new ProblemError(503, {})).mockResolvedValue('Kế hoạch');
  const { user } = renderPage(Page);
  expect(await screen.findByRole('alert')).toHaveTextContent('Máy chủ tạm thời không phục vụ được');
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('Kế hoạch')).toBeVisible();
});

it.each([
  [403, 'Bạn không có quyền xem trang này'],
  [404, 'Không tìm thấy trang'],
])('shows %s as such, without a useless retry', async (status, title) => {
  renderPage(() => <ErrorState error={new ProblemError(status, {})} onRetry={() => undefined} />);
  expect(await screen.findByRole('heading', { name: title })).toHaveFocus();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Về trang tổng quan' })).toBeVisible();
});

it('does not show the inside of an unexpected error', async () => {
  renderPage(() => <ErrorState error={new TypeError('x is undefined')} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Trang gặp lỗi');
  expect(screen.queryByText(/undefined/)).not.toBeInTheDocument();
});
