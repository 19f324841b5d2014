import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';
import { meHandler, page, sector } from '../../testing/records.ts';

const section = sector(1, { code: 'C', level: 1, name: 'Chế biến, chế tạo', childCount: 24 });
const malt = sector(1104, { name: 'Sản xuất mạch nha ủ men bia' });
const drinks = sector(1105, { code: '1104', vsicVersion: '2018', name: 'Sản xuất đồ uống' });
const lists: URLSearchParams[] = [];

beforeEach(() => {
  lists.length = 0;
  server.use(
    meHandler('reference:read'),
    http.get(apiUrl('/sectors'), ({ request }) => {
      const asked = new URL(request.url).searchParams;
      lists.push(asked);
      if (asked.has('level')) return page(section);
      return asked.has('version') ? page(malt) : page(drinks, malt);
    }),
  );
});

it('walks the tree of the newest version, or of another', async () => {
  openApp('/admin/sectors?version=2018');
  expect(await screen.findByText('Chế biến, chế tạo')).toBeVisible();
  await waitFor(() => expect(lists.at(-1)?.get('parent')).toBe('C'));
  expect(lists.at(-1)?.get('version')).toBe('2018');
});

it('shows what one code means in each version', async () => {
  const { user } = openApp('/admin/sectors?q=1104');
  expect(await screen.findByText('Sản xuất mạch nha ủ men bia')).toBeVisible();
  expect(screen.queryByText('Sản xuất đồ uống')).not.toBeInTheDocument();
  await user.click(screen.getByRole('checkbox', { name: 'Cả ba phiên bản' }));
  expect(await screen.findByText('Sản xuất đồ uống')).toBeVisible();
  expect(screen.getByText('VSIC 2018')).toBeVisible();
});
