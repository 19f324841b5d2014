import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { authorizedFetch } from '@/api/authorized-fetch.ts';
import { renderPage } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import type { DataColumn } from './columns.ts';
import { DataTable, type PageOf } from './data-table.tsx';
import { TableSearch } from './table-search.tsx';
import { useTableState } from './use-table-state.ts';

interface Agency {
  id: string;
  name: string;
  kind: string;
}

const columns: DataColumn<Agency>[] = [
  { key: 'name', title: 'Tên', render: (agency) => agency.name, sortKey: 'name' },
  {
    key: 'kind',
    title: 'Loại',
    render: (agency) => agency.kind,
    filter: { param: 'kind', options: [{ value: 'SO', text: 'Sở' }] },
  },
  { key: 'id', title: 'Mã', render: (agency) => agency.id, optional: 'hidden' },
];

const requests: URLSearchParams[] = [];
const exported = vi.fn(async () => undefined);

function Agencies() {
  const state = useTableState({ sort: 'name' });
  const q = (state.search['q'] as string | undefined) ?? '';
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...state.request, ...(q && { q }) })) {
    params.set(key, String(value));
  }
  for (const kind of (state.search['kind'] as string[] | undefined) ?? []) {
    params.append('kind', kind);
  }
  const query = useQuery({
    queryKey: ['agencies', params.toString()],
    queryFn: async () => {
      const response = await authorizedFetch(new Request(apiUrl(`/agencies?${params}`)));
      return (await response.json()) as PageOf<Agency>;
    },
    placeholderData: keepPreviousData,
  });
  return (
    <DataTable
      label="Danh sách cơ quan"
      state={state}
      query={query}
      columns={columns}
      rowName={(agency) => agency.name}
      filters={<TableSearch state={state} label="Tìm cơ quan" />}
      onExport={exported}
      chooserName="agencies"
      filtered={q !== ''}
    />
  );
}

const all = Array.from({ length: 45 }, (_, index) => ({
  id: `a${index + 1}`,
  name: `Cơ quan ${index + 1}`,
  kind: 'SO',
}));

beforeEach(() => {
  requests.length = 0;
  exported.mockClear();
  server.use(
    http.get(apiUrl('/agencies'), ({ request }) => {
      const params = new URL(request.url).searchParams;
      requests.push(params);
      const offset = Number(params.get('offset'));
      const found = params.get('q') ? [] : all;
      const items = found.slice(offset, offset + Number(params.get('limit')));
      return HttpResponse.json({ items, total: found.length });
    }),
  );
});

const last = () => Object.fromEntries(requests.at(-1) ?? []);

it('asks the server for the page in the address and says how many there are', async () => {
  renderPage(Agencies, '/?page=2');
  expect(await screen.findByText('Cơ quan 21')).toBeVisible();
  expect(last()).toEqual({ limit: '20', offset: '20', sort: 'name' });
  expect(screen.getByText('21–40 trong 45 dòng')).toBeVisible();
});

it('pages, and keeps the page in the address', async () => {
  const { user, router } = renderPage(Agencies);
  await screen.findByText('Cơ quan 1');
  await user.click(screen.getByRole('listitem', { name: '3' }));
  expect(await screen.findByText('Cơ quan 41')).toBeVisible();
  expect(router.state.location.search).toEqual({ page: 3 });
});

it('says that there are more rows than are counted, and leads on to them', async () => {
  server.use(
    http.get(apiUrl('/agencies'), ({ request }) => {
      const offset = Number(new URL(request.url).searchParams.get('offset'));
      const items = all.slice(offset, offset + 20);
      const more = offset + 20 < all.length && { nextCursor: '1.x' };
      return HttpResponse.json({ items, total: 20, totalIsExact: false, ...more });
    }),
  );
  const { user, router } = renderPage(Agencies);
  expect(await screen.findByText('1–20 trong hơn 20 dòng')).toBeVisible();
  expect(screen.queryByRole('listitem', { name: '3' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('listitem', { name: '2' }));
  expect(await screen.findByText('21–40 trong hơn 20 dòng')).toBeVisible();
  await user.click(screen.getByRole('listitem', { name: '3' }));
  expect(await screen.findByText('Cơ quan 45')).toBeVisible();
  expect(router.state.location.search).toEqual({ page: 3 });
});

it('sorts on the server and starts again at the first page', async () => {
  const { user, router } = renderPage(Agencies, '/?page=2');
  await screen.findByText('Cơ quan 21');
  await user.click(screen.getByRole('columnheader', { name: /Tên/ }));
  await waitFor(() => expect(last()).toEqual({ limit: '20', offset: '0', sort: '-name' }));
  expect(router.state.location.search).toEqual({ sort: '-name' });
});

it('filters by a column', async () => {
  const { user, router } = renderPage(Agencies);
  await screen.findByText('Cơ quan 1');
  const head = screen.getByRole('columnheader', { name: /Loại/ });
  await user.click(within(head).getByRole('button'));
  await user.click(await screen.findByRole('menuitem', { name: 'Sở' }));
  await user.click(screen.getByRole('button', { name: 'Đồng ý' }));
  await waitFor(() => expect(last()).toMatchObject({ kind: 'SO' }));
  expect(router.state.location.search).toEqual({ kind: ['SO'] });
});

it('searches when the typing pauses and says when nothing fits', async () => {
  const { user, router } = renderPage(Agencies, '/?page=2');
  await screen.findByText('Cơ quan 21');
  await user.type(screen.getByLabelText('Tìm cơ quan'), 'nông nghiệp');
  expect(await screen.findByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
  expect(router.state.location.search).toEqual({ q: 'nông nghiệp' });
});

it('forgets what was typed when the search is cleared elsewhere', async () => {
  const { user, router } = renderPage(Agencies);
  await screen.findByText('Cơ quan 1');
  const search = screen.getByLabelText('Tìm cơ quan');
  await user.type(search, 'nông nghiệp');
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'nông nghiệp' }));
  expect(search).toHaveValue('nông nghiệp');
  await act(() => router.navigate({ to: '/' }));
  await waitFor(() => expect(search).toHaveValue(''));
});

it('keeps the selection over pages, in the address, and clears it', async () => {
  const { user, router } = renderPage(Agencies, '/?selected=["a30"]');
  await screen.findByText('Cơ quan 1');
  await user.click(screen.getByRole('checkbox', { name: 'Chọn dòng Cơ quan 2' }));
  expect(await screen.findByText('Đã chọn 2 dòng')).toBeVisible();
  expect(router.state.location.search).toEqual({ selected: ['a30', 'a2'] });
  await user.click(screen.getByRole('button', { name: 'Bỏ chọn' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

it('goes back to the last page when the asked one is no more', async () => {
  const { router } = renderPage(Agencies, '/?page=9');
  expect(await screen.findByText('Cơ quan 45')).toBeVisible();
  expect(router.state.location.search).toEqual({ page: 3 });
});

it('shows a chosen column and remembers it', async () => {
  const { user } = renderPage(Agencies);
  await screen.findByText('Cơ quan 1');
  expect(screen.queryByRole('columnheader', { name: 'Mã' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Chọn cột' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Mã' }));
  expect(await screen.findByRole('columnheader', { name: 'Mã' })).toBeVisible();
  expect(localStorage.getItem('sxsh.columns.agencies')).toBe('[]');
});

it('exports', async () => {
  const { user } = renderPage(Agencies);
  await screen.findByText('Cơ quan 1');
  await user.click(screen.getByRole('button', { name: /Xuất dữ liệu/ }));
  expect(exported).toHaveBeenCalledOnce();
});

it('says why there is no list and tries again', async () => {
  server.use(
    http.get(apiUrl('/agencies'), () => problem(500, { title: 'Lỗi máy chủ' }), { once: true }),
  );
  const { user } = renderPage(Agencies);
  expect(await screen.findByRole('heading', { name: 'Lỗi máy chủ' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText('Cơ quan 1')).toBeVisible();
});
