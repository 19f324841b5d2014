import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { BoundaryShapes } from '@/api/schema.gen.d.ts';
import { emptyRegistry } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';

const unit = '01890000-0000-7000-8000-00000000d051';

const square = (west: number): number[][][][] => [
  [
    [
      [west, 22.6],
      [west + 0.2, 22.6],
      [west + 0.2, 22.8],
      [west, 22.6],
    ],
  ],
];

const boundaries: BoundaryShapes = {
  schematic: false,
  layers: [
    {
      id: '01890000-0000-7000-8000-00000000b001',
      version: 0,
      name: 'Địa giới mẫu',
      validFrom: '2025-07-01',
      schematic: false,
      units: 2,
      points: 8,
      createdAt: '2026-11-24T01:00:00Z',
    },
  ],
  shapes: [
    {
      unitId: unit,
      code: '01001',
      name: 'Xã Một',
      area: [unit, 'old'],
      coordinates: square(106.1),
    },
    { unitId: 'u2', code: '01002', name: 'Xã Hai', area: ['u2'], coordinates: square(106.4) },
  ],
};

const counted: URLSearchParams[] = [];
const days: (string | null)[] = [];

beforeEach(() => {
  counted.length = 0;
  days.length = 0;
  server.use(
    http.get(apiUrl('/facilities/map'), () =>
      HttpResponse.json({
        total: 16,
        located: 16,
        atUnits: 0,
        unplaced: 0,
        legend: [{ value: 'CLOSED', count: 16 }],
        places: [],
      }),
    ),
    ...emptyRegistry(),
  );
});

function drawUnits(answer: BoundaryShapes = boundaries) {
  server.use(
    http.get(apiUrl('/boundary-layers/shapes'), ({ request }) => {
      days.push(new URL(request.url).searchParams.get('asOf'));
      return HttpResponse.json(answer);
    }),
    http.get(apiUrl('/facilities/summary'), ({ request }) => {
      counted.push(new URL(request.url).searchParams);
      return HttpResponse.json({
        rows: [],
        columns: [],
        cells: [
          { row: unit, column: 'OPERATING', count: 9 },
          { row: 'old', column: 'CLOSED', count: 2 },
          { row: 'elsewhere', column: 'CLOSED', count: 5 },
        ],
        total: 16,
      });
    }),
  );
}

const shaded = () =>
  [...document.querySelectorAll('path[data-unit]')].map((path) => [
    path.getAttribute('data-unit'),
    path.querySelector('title')?.textContent,
    path.getAttribute('fill'),
  ]);

it('shades the units of the day by the facilities of the filter', async () => {
  drawUnits();
  openApp('/facilities?view=map&status=["CLOSED"]&asOf=2026-01-15');
  const legend = await screen.findByRole('list', { name: 'Số cơ sở trong mỗi đơn vị' });
  expect(days).toEqual(['2026-01-15']);
  expect(counted[0]?.getAll('status')).toEqual(['CLOSED']);
  expect(counted[0]?.get('asOf')).toBe('2026-01-15');
  expect(counted[0]?.get('rows')).toBe('ADMIN_UNIT');
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map((each) => each.textContent?.trim()),
  ).toEqual(['0 cơ sở (1 đơn vị)', '1–11 cơ sở (1 đơn vị)']);
  const [one, two] = shaded();
  expect(one?.slice(0, 2)).toEqual(['01001', 'Xã Một: 11 cơ sở']);
  expect(two?.slice(0, 2)).toEqual(['01002', 'Xã Hai: 0 cơ sở']);
  expect(one?.[2]).not.toBe(two?.[2]);
  expect(screen.getByText('5 cơ sở ghi ở đơn vị không có trong lớp này.')).toBeVisible();
  expect(screen.getByText('Địa giới mẫu, từ 01/07/2025')).toBeVisible();
  const table = screen.getByRole('link', { name: 'Xem dạng bảng' });
  expect(decodeURIComponent(table.getAttribute('href') ?? '')).toBe(
    '/facilities/summary?asOf=2026-01-15&status=["CLOSED"]&rows=ADMIN_UNIT',
  );
});

it('says that a drawing is only schematic, and takes the shading away when asked to', async () => {
  drawUnits({ ...boundaries, schematic: true });
  const { user, router } = openApp('/facilities?view=map');
  expect(await screen.findByText('Sơ đồ minh hoạ, không phải địa giới')).toBeVisible();
  expect(shaded()).toHaveLength(2);
  await user.click(screen.getByRole('checkbox', { name: 'Tô nền theo số cơ sở' }));
  await waitFor(() => expect(shaded()).toEqual([]));
  expect(router.state.location.search).toEqual({ view: 'map', shade: 'off' });
});

it('is as before when there is no layer', async () => {
  drawUnits({ schematic: false, layers: [], shapes: [] });
  openApp('/facilities?view=map');
  await waitFor(() => expect(days).toHaveLength(1));
  expect(await screen.findByText('Đã đóng cửa')).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: 'Tô nền theo số cơ sở' })).not.toBeInTheDocument();
  expect(shaded()).toEqual([]);
  expect(counted).toEqual([]);
});
