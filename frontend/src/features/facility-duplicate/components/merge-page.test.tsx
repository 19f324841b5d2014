import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Facility, FacilityMergePreview } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const facility = (id: string, values: Partial<Facility>): Facility => ({
  id,
  version: 3,
  code: `CS-${id}`,
  name: 'Lò gạch mẫu',
  aliases: [],
  adminUnit: { id: 'u1', code: '051', name: 'Huyện Hoà An' },
  locationCheck: 'MISSING',
  status: 'OPERATING',
  visibility: 'NORMAL',
  completeness: 50,
  missing: [],
  origins: {},
  parts: { identifiers: [], contacts: [], lines: [], products: [] },
  updatedAt: '2026-11-20T03:00:00Z',
  ...values,
});

const preview: FacilityMergePreview = {
  kept: facility('f1', { latitude: 22.73, longitude: 106.19 }),
  merged: facility('f2', {
    name: 'Gạch mẫu Bế Triều',
    version: 5,
    taxCode: '4890000008',
    latitude: 22.731,
    longitude: 106.191,
  }),
  differing: ['name', 'taxCode', 'latitude', 'longitude'],
  suggested: ['taxCode'],
  moving: { process_line: 2 },
};

const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: ['facility:read', 'facility:merge'] }),
    ),
    http.get(apiUrl('/facilities/merges/preview'), () => HttpResponse.json(preview)),
    http.get(apiUrl('/facilities/merges'), () => HttpResponse.json({ items: [], total: 0 })),
  );
});

it('takes what only the other has, and every value that is chosen', async () => {
  server.use(
    http.post(apiUrl('/facilities/merges'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({}, { status: 201 });
    }),
  );
  const { user, router } = openApp('/facilities/merge?kept=f1&merged=f2');
  expect(await screen.findByRole('radio', { name: 'Mã số thuế: 4890000008' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Tên cơ sở: Lò gạch mẫu' })).toBeChecked();
  expect(screen.getByText('2 dây chuyền')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Tên cơ sở: Gạch mẫu Bế Triều' }));
  await user.type(screen.getByLabelText('Lý do gộp'), 'Nhập hai lần');
  await user.click(screen.getByRole('button', { name: 'Gộp hai hồ sơ' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    keptId: 'f1',
    keptVersion: 3,
    mergedId: 'f2',
    mergedVersion: 5,
    take: ['name', 'taxCode'],
    note: 'Nhập hai lần',
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/facilities/duplicates'));
});

it('keeps the choices when the server refuses', async () => {
  server.use(
    http.post(apiUrl('/facilities/merges'), () =>
      problem(412, { code: 'STALE_VERSION', detail: 'Người khác vừa sửa hồ sơ này.' }),
    ),
  );
  const { user } = openApp('/facilities/merge?kept=f1&merged=f2');
  await user.click(await screen.findByRole('radio', { name: 'Tên cơ sở: Gạch mẫu Bế Triều' }));
  await user.click(screen.getByRole('button', { name: 'Gộp hai hồ sơ' }));
  expect(await screen.findByText(/Người khác vừa sửa hồ sơ này/)).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'Tên cơ sở: Gạch mẫu Bế Triều' })).toBeChecked();
});
