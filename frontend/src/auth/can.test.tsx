import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '@/testing/render.tsx';
import { Can, useCan } from './can.tsx';
import { safeReturnPath } from './session.ts';

function Allowed() {
  const writes = useCan('plan:write');
  const audits = useCan('audit:read');
  return <p>{writes && !audits ? 'đúng' : 'sai'}</p>;
}

it('shows what the person may do, and something else for the rest', async () => {
  renderPage(() => (
    <>
      <Can permission="task:write">Sửa nhiệm vụ</Can>
      <Can permission="user:write" otherwise={<p>Chỉ xem</p>}>
        Sửa tài khoản
      </Can>
      <Allowed />
    </>
  ));
  expect(await screen.findByText('Sửa nhiệm vụ')).toBeVisible();
  expect(screen.queryByText('Sửa tài khoản')).not.toBeInTheDocument();
  expect(screen.getByText('Chỉ xem')).toBeVisible();
  expect(screen.getByText('đúng')).toBeVisible();
});

it.each([
  ['/plans?q=a#b', '/plans?q=a#b'],
  ['https://evil.example/', '/'],
  ['//evil.example/', '/'],
  [String.raw`/\evil.example`, '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
])('returns after login only to this site: %s', (asked, gone) => {
  expect(safeReturnPath(asked)).toBe(gone);
});
