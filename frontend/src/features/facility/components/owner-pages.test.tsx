import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Enterprise, IndustrialZone } from '@/api/schema.gen.d.ts';
import {
  emptyRegistry,
  facility,
  page,
  read,
  readerRights,
  type SentRequest,
  writerRights,
} from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const enterprise: Enterprise = {
  id: '01890000-0000-7000-8000-00000000e001',
  version: 2,
  name: 'Công ty CP Mẫu Cao Bằng',
  aliases: ['Mẫu CB'],
  taxCode: '4890000008',
  updatedAt: '2026-11-20T03:00:00Z',
};
const zone: IndustrialZone = {
  id: '01890000-0000-7000-8000-00000000c001',
  version: 5,
  code: 'CCN-MAU-1',
  name: 'Cụm công nghiệp mẫu 1',
  kind: 'INDUSTRIAL_CLUSTER',
  adminUnit: { id: 'u1', code: '051', name: 'Huyện Hoà An' },
  note: 'Ghi chú mẫu',
  updatedAt: '2026-11-20T03:00:00Z',
};

const asked: { path: string; query: Record<string, string> }[] = [];
const sent: SentRequest[] = [];
const rights = [...writerRights, 'enterprise:read', 'reference:write'];

function ask(request: Request) {
  const url = new URL(request.url);
  asked.push({ path: url.pathname, query: Object.fromEntries(url.searchParams) });
}

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  server.use(
    http.get(apiUrl('/enterprises'), ({ request }) => {
      ask(request);
      return page(enterprise);
    }),
    http.get(apiUrl('/enterprises/:id'), () => HttpResponse.json(enterprise)),
    http.get(apiUrl('/industrial-zones'), ({ request }) => {
      ask(request);
      return page(zone);
    }),
    http.get(apiUrl('/industrial-zones/:id'), () => HttpResponse.json(zone)),
    http.get(apiUrl('/facilities'), ({ request }) => {
      ask(request);
      return page(facility);
    }),
    ...emptyRegistry(rights),
  );
});

it('lists enterprises by what the address says and shows the sites of one', async () => {
  const { user } = openApp('/enterprises?q=mau');
  await user.click(await screen.findByRole('button', { name: `Xem ${enterprise.name}` }));
  expect(asked[0]?.query).toEqual({ q: 'mau', limit: '20', offset: '0', sort: 'name' });

  const drawer = await screen.findByRole('dialog');
  expect(await within(drawer).findByRole('link', { name: facility.name })).toHaveAttribute(
    'href',
    `/facilities/${facility.id}`,
  );
  expect(asked.at(-1)).toMatchObject({
    path: '/api/v1/facilities',
    query: { enterprise: enterprise.id },
  });
  expect(within(drawer).getByRole('link', { name: /^Xem 1 cơ sở/ })).toHaveAttribute(
    'href',
    `/facilities?enterprise=${enterprise.id}`,
  );
});

it('lists the enterprises that have no site', async () => {
  const { user } = openApp('/enterprises');
  await user.click(await screen.findByRole('checkbox', { name: 'Chưa có cơ sở nào' }));
  await waitFor(() =>
    expect(asked.at(-1)?.query).toMatchObject({ withoutFacilities: 'true', offset: '0' }),
  );
});

it('leads from an enterprise to a new site of its own', async () => {
  server.use(http.post(apiUrl('/facilities/duplicates/candidates'), () => HttpResponse.json([])));
  const { user, router } = openApp(`/enterprises?open=${enterprise.id}`);
  await user.click(await screen.findByRole('link', { name: 'Thêm cơ sở của doanh nghiệp' }));
  expect(router.state.location.href).toBe(`/facilities/new?enterprise=${enterprise.id}`);
  const owner = await screen.findByLabelText('Doanh nghiệp chủ quản');
  await waitFor(() => expect(owner.closest('.ant-select')).toHaveTextContent(enterprise.name));
});

it('checks the tax code of a new enterprise, and says what the server refuses', async () => {
  server.use(
    http.post(apiUrl('/enterprises'), async ({ request }) => {
      sent.push(await read(request));
      return problem(409, { code: 'CONFLICT', detail: 'Mã số thuế này đã có.' });
    }),
  );
  const { user } = openApp('/enterprises?open=new');
  await user.type(await screen.findByRole('textbox', { name: 'Tên' }), 'Công ty mới');
  const taxCode = screen.getByRole('textbox', { name: 'Mã số thuế' });
  await user.type(taxCode, '4890000009');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText(/^Mã số thuế không đúng/)).toBeInTheDocument();
  expect(sent).toEqual([]);

  await user.clear(taxCode);
  await user.type(taxCode, '4890000015');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Mã số thuế này đã có.')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({
    call: 'POST /enterprises',
    match: null,
    body: { name: 'Công ty mới', aliases: [], taxCode: '4890000015' },
  });
});

it('replaces an enterprise on the version that was seen and loses none of its fields', async () => {
  server.use(
    http.put(apiUrl('/enterprises/:id'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json({ ...enterprise, version: 3 });
    }),
  );
  const { user } = openApp(`/enterprises?open=${enterprise.id}`);
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  await user.type(await screen.findByRole('textbox', { name: 'Địa chỉ trụ sở' }), 'Phường Mẫu');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        call: `PUT /enterprises/${enterprise.id}`,
        match: '"2"',
        body: {
          name: enterprise.name,
          aliases: ['Mẫu CB'],
          taxCode: '4890000008',
          address: 'Phường Mẫu',
        },
      },
    ]),
  );
});

it('offers no change to those who only read', async () => {
  server.use(...emptyRegistry([...readerRights, 'enterprise:read']).slice(0, 1));
  openApp(`/enterprises?open=${enterprise.id}`);
  const drawer = await screen.findByRole('dialog');
  expect(await within(drawer).findByText(facility.name)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Sửa' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Thêm doanh nghiệp' })).not.toBeInTheDocument();
});

it('keeps those out who may not know of owners', async () => {
  server.use(...emptyRegistry(readerRights).slice(0, 1));
  openApp('/enterprises');
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});

it('lists zones by kind and replaces one with all that it had', async () => {
  server.use(
    http.put(apiUrl('/industrial-zones/:id'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json({ ...zone, version: 6 });
    }),
  );
  const { user } = openApp(`/admin/zones?kind=["INDUSTRIAL_CLUSTER"]&open=${zone.id}`);
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  expect(asked.find(({ path }) => path.endsWith('/industrial-zones'))?.query).toMatchObject({
    kind: 'INDUSTRIAL_CLUSTER',
  });
  const name = await screen.findByRole('textbox', { name: 'Tên' });
  await user.clear(name);
  await user.type(name, 'Cụm mẫu mới');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        call: `PUT /industrial-zones/${zone.id}`,
        match: '"5"',
        body: {
          name: 'Cụm mẫu mới',
          code: zone.code,
          kind: zone.kind,
          adminUnitId: 'u1',
          note: 'Ghi chú mẫu',
        },
      },
    ]),
  );
});

it.each([
  ['zone', zone, '/industrial-zones', '/admin/zones', 'Xóa khu, cụm công nghiệp này?'],
  ['enterprise', enterprise, '/enterprises', '/enterprises', 'Xóa doanh nghiệp này?'],
] as const)(
  'deletes a %s after asking and brings it back',
  async (_, record, path, shownAt, question) => {
    server.use(
      http.delete(apiUrl(`${path}/:id`), async ({ request }) => {
        sent.push(await read(request));
        return new HttpResponse(null, { status: 204 });
      }),
      http.post(apiUrl(`${path}/:id/restoration`), async ({ request }) => {
        sent.push(await read(request));
        return HttpResponse.json({ ...record, version: record.version + 2 });
      }),
    );
    const { user } = openApp(`${shownAt}?open=${record.id}`);
    await user.click(await screen.findByRole('button', { name: 'Xóa' }));
    expect(sent).toEqual([]);
    await screen.findAllByText(question);
    await user.click(screen.getAllByRole('button', { name: 'Xóa' }).at(-1) as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    expect(await screen.findByText(`Đã khôi phục “${record.name}”.`)).toBeInTheDocument();
    expect(sent.map(({ call, match }) => [call, match])).toEqual([
      [`DELETE ${path}/${record.id}`, `"${record.version}"`],
      [`POST ${path}/${record.id}/restoration`, null],
    ]);
  },
);
