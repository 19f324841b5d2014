import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { FacilityMap } from '@/api/schema.gen.d.ts';
import { emptyRegistry } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const kiln = '01890000-0000-7000-8000-00000000f001';
const unit = '01890000-0000-7000-8000-00000000d051';

const map: FacilityMap = {
  total: 16,
  located: 13,
  atUnits: 3,
  unplaced: 0,
  legend: [
    { value: 'OPERATING', count: 12 },
    { value: 'CLOSED', count: 4 },
  ],
  places: [
    {
      kind: 'FACILITY',
      latitude: 22.73,
      longitude: 106.1,
      count: 1,
      values: [{ value: 'CLOSED', count: 1 }],
      facilities: [{ id: kiln, name: 'Lò gạch mẫu' }],
    },
    {
      kind: 'CLUSTER',
      latitude: 22.66,
      longitude: 106.25,
      count: 12,
      values: [{ value: 'OPERATING', count: 12 }],
      bounds: { west: 106.24, south: 22.65, east: 106.26, north: 22.67 },
    },
    {
      kind: 'UNIT',
      latitude: 22.8,
      longitude: 106.3,
      count: 3,
      values: [{ value: 'CLOSED', count: 3 }],
      unit: { id: unit, name: 'Huyện Hoà An' },
    },
  ],
};

const asked: URLSearchParams[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(apiUrl('/facilities/map'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(map);
    }),
    ...emptyRegistry(),
  );
});

const symbol = (name: string | RegExp) => screen.findByRole('button', { name });

it('shows what the filter of the list shows, and leads to a facility', async () => {
  const { user } = openApp('/facilities?view=map&status=["CLOSED"]&colour=SIZE');
  await user.click(await symbol('Lò gạch mẫu'));
  expect(asked[0]?.getAll('status')).toEqual(['CLOSED']);
  expect(asked[0]?.get('colour')).toBe('SIZE');
  expect(Number(asked[0]?.get('west'))).toBeLessThan(106);
  const card = await screen.findByRole('dialog', { name: 'Lò gạch mẫu' });
  expect(within(card).getByRole('link', { name: 'Xem hồ sơ' })).toHaveAttribute(
    'href',
    `/facilities/${kiln}`,
  );
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(card).not.toBeInTheDocument();
});

it('says how many stand where they are, and how many only at their unit', async () => {
  const { user } = openApp('/facilities?view=map');
  expect(await screen.findByText(/^13 trên 16 cơ sở/)).toHaveTextContent(
    '3 cơ sở chưa có vị trí, được đặt ở tâm đơn vị hành chính.',
  );
  const legend = screen.getByRole('list', { name: 'Chú giải' });
  expect(
    within(legend)
      .getAllByRole('listitem')
      .map((each) => each.textContent?.trim()),
  ).toEqual(['Đang hoạt động 12', 'Đã đóng cửa 4', 'Chưa có vị trí, đặt ở tâm đơn vị 3']);
  await user.click(await symbol('3 cơ sở chưa có vị trí ở Huyện Hoà An'));
  const link = await screen.findByRole('link', { name: 'Xem danh sách' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
    `/facilities?unit=${unit}&locationCheck=["MISSING"]`,
  );
});

it('goes closer to a heap', async () => {
  const { user } = openApp('/facilities?view=map');
  await user.click(await symbol('12 cơ sở gần nhau'));
  await user.click(await screen.findByRole('button', { name: 'Xem gần hơn' }));
  await waitFor(() => expect(Number(asked.at(-1)?.get('zoom'))).toBeGreaterThan(12));
});

it('is walked with the keys', async () => {
  const { user } = openApp('/facilities?view=map');
  const first = await symbol('3 cơ sở chưa có vị trí ở Huyện Hoà An');
  first.focus();
  await user.keyboard('{ArrowRight}');
  expect(await symbol('Lò gạch mẫu')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Lò gạch mẫu' })).toBeVisible();
  const picture = screen.getByRole('group', { name: 'Bản đồ cơ sở' });
  picture.focus();
  await user.keyboard('++++');
  await waitFor(() => expect(Number(asked.at(-1)?.get('zoom'))).toBeGreaterThan(11));
});

it('keeps the layout and the colour in the address', async () => {
  const { user, router } = openApp('/facilities');
  await user.click(await screen.findByText('Bảng và bản đồ'));
  await symbol('Lò gạch mẫu');
  expect(screen.getByRole('table')).toBeVisible();
  await user.click(screen.getByRole('combobox', { name: 'Tô màu theo' }));
  await user.click(await screen.findByTitle('Nguy cơ ô nhiễm'));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ view: 'both', colour: 'POLLUTION_RISK' }),
  );
});

it('gathers units that stand close together, and leads to the list of each', async () => {
  const other = '01890000-0000-7000-8000-00000000d052';
  const [, , alone] = map.places;
  server.use(
    http.get(apiUrl('/facilities/map'), () =>
      HttpResponse.json({
        ...map,
        places: [
          alone,
          { ...alone, longitude: 106.301, count: 2, unit: { id: other, name: 'Xã Mẫu' } },
        ],
      }),
    ),
  );
  const { user } = openApp('/facilities?view=map');
  await user.click(await symbol('5 cơ sở chưa có vị trí ở 2 đơn vị gần nhau'));
  const link = await screen.findByRole('link', { name: 'Xã Mẫu: 2 cơ sở' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
    `/facilities?unit=${other}&locationCheck=["MISSING"]`,
  );
  expect(screen.getByRole('link', { name: 'Huyện Hoà An: 3 cơ sở' })).toBeVisible();
});

it('opens the filters on a phone, and says how many are chosen', async () => {
  const { user } = openApp('/facilities?view=map&status=["CLOSED"]&q=gach');
  const button = await screen.findByRole('button', { name: 'Bộ lọc (2)' });
  const panel = document.getElementById(button.getAttribute('aria-controls') ?? '');
  expect(panel).toContainElement(screen.getByRole('searchbox'));
  expect(panel).not.toHaveAttribute('data-open');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(panel).toHaveAttribute('data-open');
});

it('says that nothing fits, and offers to try again', async () => {
  server.use(
    http.get(apiUrl('/facilities/map'), () =>
      HttpResponse.json({ total: 0, located: 0, atUnits: 0, unplaced: 0, legend: [], places: [] }),
    ),
  );
  openApp('/facilities?view=map&status=["MOVED"]');
  expect(await screen.findByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
});

it('offers to try again when the map cannot be had', async () => {
  server.use(
    http.get(apiUrl('/facilities/map'), () => problem(503, { title: 'Chưa phục vụ được' })),
  );
  openApp('/facilities?view=map');
  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
});
