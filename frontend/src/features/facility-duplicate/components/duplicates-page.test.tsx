import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { FacilityDuplicate, FacilityItem } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';

const item = (id: string, name: string, completeness: number): FacilityItem => ({
  id,
  version: 3,
  code: `CS-${id}`,
  name,
  adminUnit: { id: 'u1', code: '051', name: 'Huyện Hoà An' },
  status: 'OPERATING',
  locationCheck: 'MISSING',
  completeness,
  updatedAt: '2026-11-20T03:00:00Z',
});

const pair: FacilityDuplicate = {
  id: 'p1',
  version: 2,
  first: item('f1', 'Gạch mẫu Bế Triều', 40),
  second: item('f2', 'Lò gạch mẫu Bế Triều', 70),
  score: 85,
  reasons: [
    { code: 'SIMILAR_NAME', points: 43, measure: 86 },
    { code: 'SAME_UNIT', points: 10 },
  ],
  state: 'OPEN',
  updatedAt: '2026-11-20T03:00:00Z',
};

const merge = {
  id: 'm1',
  version: 0,
  kept: { id: '2', code: 'CS-2', name: 'Lò gạch mẫu Bế Triều' },
  merged: { id: '1', code: 'CS-1', name: 'Gạch mẫu Bế Triều' },
  taken: ['taxCode'],
  mergedAt: '2026-11-20T03:00:00Z',
  undoable: true,
};

const sent: { match: string | null; body: unknown }[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({ ...officer, permissions: ['facility:read', 'facility:merge'] }),
    ),
    http.get(apiUrl('/facilities/duplicates'), ({ request }) => {
      const open = new URL(request.url).searchParams.get('state') === 'OPEN';
      return HttpResponse.json({ items: open ? [pair] : [], total: open ? 1 : 0 });
    }),
    http.get(apiUrl('/facilities/merges'), () => HttpResponse.json({ items: [merge], total: 1 })),
  );
});

it('says why two records look like one, and remembers that they are two', async () => {
  server.use(
    http.put(apiUrl('/facilities/duplicates/p1/decision'), async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ ...pair, state: 'DISTINCT' });
    }),
  );
  const { user } = openApp('/facilities/duplicates');
  const card = await screen.findByRole('article', {
    name: 'Gạch mẫu Bế Triều và Lò gạch mẫu Bế Triều',
  });
  expect(card).toHaveTextContent('Giống 85/100');
  expect(card).toHaveTextContent('Tên giống 86%');
  expect(card).toHaveTextContent('Cùng địa bàn');
  await user.click(within(card).getByRole('button', { name: 'Không trùng' }));
  await waitFor(() => expect(sent).toEqual([{ match: '"2"', body: { distinct: true } }]));
});

it('shows the pairs of one record, where its finding leads, and all of them on demand', async () => {
  const one = '01890000-0000-7000-8000-00000000f001';
  const asked: (string | null)[] = [];
  server.use(
    http.get(apiUrl('/facilities/duplicates'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('facility'));
      const first = item(one, 'Gạch mẫu Bế Triều', 40);
      return HttpResponse.json({ items: [{ ...pair, first }], total: 1 });
    }),
  );
  const { user, router } = openApp(`/facilities/duplicates?facility=${one}`);
  expect(await screen.findByText(/Chỉ các cặp có “Gạch mẫu Bế Triều”/)).toBeVisible();
  await user.click(screen.getByTitle('Không trùng'));
  await waitFor(() => expect(asked).toEqual([one, one]));
  await user.click(await screen.findByRole('button', { name: 'Xem tất cả các cặp' }));
  await waitFor(() => expect(asked.at(-1)).toBeNull());
  expect(router.state.location.search).toEqual({ view: 'DISTINCT' });
});

it('keeps the fuller record unless another is chosen', async () => {
  openApp('/facilities/duplicates');
  const link = await screen.findByRole('link', { name: 'Gộp…' });
  expect(link).toHaveAttribute('href', '/facilities/merge?kept=f2&merged=f1');
});

it('looks the registry through part by part', async () => {
  server.use(
    http.post(apiUrl('/facilities/duplicates/scan'), async ({ request }) => {
      const body = (await request.json()) as { after?: string };
      sent.push({ match: null, body });
      return HttpResponse.json(
        body.after ? { scanned: 50, opened: 1 } : { scanned: 200, opened: 2, next: 'x1' },
      );
    }),
  );
  const { user } = openApp('/facilities/duplicates');
  await user.click(await screen.findByRole('button', { name: 'Rà soát lại toàn bộ' }));
  await waitFor(() =>
    expect(
      screen.getByText('Đã rà soát 250 cơ sở, có thêm 3 cặp cần xem xét.'),
    ).toBeInTheDocument(),
  );
  expect(sent.map(({ body }) => body)).toEqual([{}, { after: 'x1' }]);
});

it('separates what was merged, after asking', async () => {
  server.use(
    http.post(apiUrl('/facilities/merges/m1/undoing'), ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: undefined });
      return HttpResponse.json({ ...merge, undoable: false });
    }),
  );
  const { user } = openApp('/facilities/duplicates?view=merges');
  await screen.findByText('“Gạch mẫu Bế Triều” đã gộp vào “Lò gạch mẫu Bế Triều”');
  await user.click(screen.getByRole('button', { name: 'Tách lại' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Tách lại' }));
  await waitFor(() => expect(sent).toEqual([{ match: '"0"', body: undefined }]));
});
