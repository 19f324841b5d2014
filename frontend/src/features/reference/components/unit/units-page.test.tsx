import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';
import { meHandler, page, unit, uuid } from '../../testing/records.ts';

const province = unit(4, { code: '04', name: 'Tỉnh Cao Bằng', kind: 'PROVINCE', childCount: 13 });
const traLinh = unit(46, {
  code: '046',
  name: 'Huyện Trà Lĩnh',
  kind: 'DISTRICT',
  level: 2,
  validTo: '2020-03-01',
  parent: { id: province.id, code: '04', name: province.name },
  successors: [
    { id: uuid(47), code: '047', name: 'Huyện Trùng Khánh', validFrom: '2020-03-01' },
    { id: uuid(49), code: '049', name: 'Huyện Quảng Hòa', validFrom: '2020-03-01' },
  ],
});
const lists: URLSearchParams[] = [];

beforeEach(() => {
  lists.length = 0;
  server.use(
    meHandler('reference:read'),
    http.get(apiUrl('/admin-units/counts'), ({ request }) => {
      const asOf = new URL(request.url).searchParams.get('asOf');
      return HttpResponse.json({ asOf, districts: 13, communes: 199, kinds: [] });
    }),
    http.get(apiUrl('/admin-units/:id'), () => HttpResponse.json(traLinh)),
    http.get(apiUrl('/admin-units'), ({ request }) => {
      const asked = new URL(request.url).searchParams;
      lists.push(asked);
      return page(asked.get('kind') === 'PROVINCE' ? province : traLinh);
    }),
  );
});

it('walks the tree of a day and says where a unit went', async () => {
  const { user } = openApp('/admin/units?asOf=2018-01-01');
  expect(
    await screen.findByText('Ngày 01/01/2018: 13 đơn vị cấp huyện, 199 đơn vị cấp xã'),
  ).toBeVisible();
  expect(await screen.findByText('đã nhập vào Huyện Trùng Khánh, Huyện Quảng Hòa')).toBeVisible();
  expect(lists.at(-1)?.get('parent')).toBe('04');
  await user.click(screen.getByText('Huyện Trà Lĩnh'));
  const drawer = await screen.findByRole('dialog');
  expect(await within(drawer).findByRole('button', { name: 'Huyện Quảng Hòa' })).toBeVisible();
  expect(within(drawer).getByText('Đến hết 29/02/2020')).toBeVisible();
});

it('searches on a day, and in all times when asked', async () => {
  const { user } = openApp('/admin/units?q=tra%20linh&asOf=2018-01-01');
  expect(await screen.findByRole('button', { name: 'Xem Huyện Trà Lĩnh' })).toBeVisible();
  expect(lists.at(-1)?.get('asOf')).toBe('2018-01-01');
  await user.click(screen.getByRole('checkbox', { name: 'Tìm trong mọi thời kỳ' }));
  await waitFor(() => expect(lists.at(-1)?.has('asOf')).toBe(false));
});
