import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { SubTarget, Target, TargetSeries } from '@/api/schema.gen.d.ts';
import { page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';
import { plan, uuid } from '../../testing/records.ts';

const target: Target = {
  id: uuid(821),
  planId: plan.id,
  version: 3,
  code: 'T1a',
  title: 'Cơ sở được tuyên truyền',
  statement: '100% cơ sở sản xuất công nghiệp được tuyên truyền',
  kind: 'RATE',
  rule: 'OUTREACH_REACH',
  aim: 100,
  unit: '%',
  direction: 'AT_LEAST',
  figures: [
    {
      reading: 'REACHED_OF_ACTIVE',
      definition: 'Số cơ sở đã được tuyên truyền',
      official: true,
      asOf: '2018-12-31',
      state: 'COMPUTED',
      numerator: 60,
      denominator: 100,
      percent: 60,
    },
  ],
};

const district = uuid(831);

const series: TargetSeries = {
  reading: 'REACHED_OF_ACTIVE',
  state: 'COMPUTED',
  days: ['2018-12-31'],
  total: [{ numerator: 60, denominator: 100, percent: 60 }],
  groups: [
    {
      key: district,
      label: 'Huyện Hòa An',
      shares: [{ numerator: 10, denominator: 40, percent: 25 }],
    },
  ],
  aims: [
    {
      year: 2018,
      parts: [{ id: uuid(841), key: district, percent: 50, needed: 20, met: false }],
      needed: 100,
      partsNeeded: 85,
      missing: 15,
      partsWithout: 2,
    },
  ],
};

const set: SubTarget = {
  id: uuid(841),
  version: 2,
  year: 2018,
  split: 'AREA',
  key: district,
  label: 'Huyện Hòa An',
  percent: 50,
  basis: 'Quyết định mẫu',
  updatedAt: '2026-11-20T03:00:00Z',
};

const sent: SentRequest[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({
        ...officer,
        permissions: ['plan:read', 'plan:write', 'facility:read', 'reference:read'],
      }),
    ),
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/targets/:id'), () => HttpResponse.json(target)),
    http.get(apiUrl('/targets/:id/series'), () => HttpResponse.json(series)),
    http.get(apiUrl('/targets/:id/facilities'), () => page()),
    http.get(apiUrl('/admin-units'), () => page()),
    http.get(apiUrl('/facility-cohorts'), () => page()),
    http.get(apiUrl('/targets/:id/entered-values'), () => HttpResponse.json([])),
    http.get(apiUrl('/targets/:id/sub-targets'), () => HttpResponse.json([set])),
    http.put(apiUrl('/targets/:id/sub-targets/:part'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json(set);
    }),
  );
});

it('stands beside the figure of its part, and says how far the parts add up', async () => {
  openApp(`/targets/${target.id}?split=AREA`);
  expect(await screen.findByText('chỉ tiêu 50%: chưa đạt')).toBeVisible();
  expect(
    screen.getByText(
      'Năm 2018: các địa bàn cộng lại 85 cơ sở, chỉ tiêu toàn tỉnh 100 cơ sở: còn thiếu 15. 2 phần chưa có chỉ tiêu.',
    ),
  ).toBeVisible();
});

it('is changed by who has seen it', async () => {
  const { user } = openApp(`/targets/${target.id}?split=AREA`);
  await user.click(
    await screen.findByRole('button', { name: 'Sửa chỉ tiêu năm 2018 của Huyện Hòa An' }),
  );
  const dialog = within(await screen.findByRole('dialog'));
  const share = dialog.getByRole('spinbutton', { name: 'Tỷ lệ (%)' });
  await user.clear(share);
  await user.type(share, '60');
  await user.click(dialog.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        call: `PUT /targets/${target.id}/sub-targets/${set.id}`,
        match: '"2"',
        body: {
          year: 2018,
          split: 'AREA',
          key: district,
          percent: 60,
          basis: 'Quyết định mẫu',
        },
      },
    ]),
  );
});
