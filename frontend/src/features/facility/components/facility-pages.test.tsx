import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Facility } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const id = '01890000-0000-7000-8000-00000000f001';

const facility: Facility = {
  id,
  version: 3,
  code: 'CS-000012',
  name: 'Cơ sở mẫu gạch tuynel',
  aliases: [],
  adminUnit: { id: 'u1', code: '051', name: 'Huyện Hoà An' },
  taxCode: '4890000008',
  locationCheck: 'MISSING',
  status: 'OPERATING',
  visibility: 'NORMAL',
  completeness: 44,
  missing: ['address', 'latitude'],
  origins: {
    taxCode: { way: 'WEB', source: 'Đăng ký kinh doanh', on: '2026-11-20', locked: true },
  },
  parts: {
    identifiers: [],
    contacts: [
      {
        id: 'c1',
        fullName: 'Nông Thị Mẫu',
        purpose: 'Công tác SXSH',
        audience: 'RESTRICTED',
      },
    ],
    lines: [],
    products: [],
  },
  updatedAt: '2026-11-20T03:00:00Z',
};

const asked: URLSearchParams[] = [];
const sent: { call: string; match: string | null; body: unknown }[] = [];

async function note(request: Request) {
  const text = await request.text();
  sent.push({
    call: `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`,
    match: request.headers.get('If-Match'),
    body: text ? (JSON.parse(text) as unknown) : undefined,
  });
}

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({
        ...officer,
        permissions: ['facility:read', 'facility:write', 'history:read', 'reference:read'],
      }),
    ),
    http.get(apiUrl('/facilities'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [facility], total: 1, limit: 20, offset: 0 });
    }),
    http.get(apiUrl('/facilities/:id'), ({ request }) => {
      const asOf = new URL(request.url).searchParams.get('asOf');
      return HttpResponse.json(asOf ? { ...facility, name: 'Cơ sở mẫu tên cũ' } : facility);
    }),
    http.get(apiUrl('/facilities/:id/events'), () =>
      HttpResponse.json([
        {
          id: 'e1',
          kind: 'RENAME',
          occurredOn: '2019-06-01',
          nameBefore: 'Cơ sở mẫu tên cũ',
          indicators: 'CONTINUE',
          undoable: true,
        },
      ]),
    ),
    http.get(apiUrl('/admin-units'), () =>
      HttpResponse.json({
        items: [{ id: 'u1', code: '051', name: 'Huyện Hoà An', level: 2 }],
        total: 1,
      }),
    ),
    http.get(apiUrl('/sectors'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/enterprises'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/industrial-zones'), () => HttpResponse.json({ items: [], total: 0 })),
  );
});

it('lists by what the address says and leads to a record', async () => {
  openApp('/facilities?q=gach&status=["OPERATING"]&size_=["SMALL"]&asOf=2019-12-31');
  const link = await screen.findByRole('link', { name: 'Cơ sở mẫu gạch tuynel' });
  expect(link).toHaveAttribute('href', `/facilities/${id}?asOf=2019-12-31`);
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    limit: '20',
    offset: '0',
    q: 'gach',
    asOf: '2019-12-31',
    status: 'OPERATING',
    size: 'SMALL',
  });
  expect(screen.getByText('Danh bạ vào ngày 31/12/2019, theo những gì nay đã biết')).toBeVisible();
});

it('shows what is known, where it comes from and what is missing', async () => {
  const { user } = openApp(`/facilities/${id}`);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
    'Cơ sở mẫu gạch tuynel',
  );
  expect(screen.getByText(/Đăng ký kinh doanh, 20\/11\/2026/)).toBeVisible();
  expect(screen.getByText(/không cho tệp nhập ghi đè/)).toBeVisible();
  expect(screen.getByText('Cần bổ sung:').nextElementSibling).toHaveTextContent('Địa chỉ');
  await user.click(screen.getByRole('tab', { name: 'Giấy phép, liên hệ, sản xuất' }));
  expect(await screen.findByText('Nông Thị Mẫu')).toBeVisible();
});

it('marks a past day and offers no change of it', async () => {
  openApp(`/facilities/${id}?asOf=2018-12-31`);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Cơ sở mẫu tên cũ');
  expect(screen.getByText(/vào ngày 31\/12\/2018, không phải hiện nay/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Sửa' })).not.toBeInTheDocument();
});

it('takes the latest event back after asking', async () => {
  server.use(
    http.delete(apiUrl('/facilities/:id/events/:event'), async ({ request }) => {
      await note(request);
      return HttpResponse.json(facility);
    }),
  );
  const { user } = openApp(`/facilities/${id}?tab=events`);
  await screen.findByText('01/06/2019 · Đổi tên');
  await user.click(screen.getByRole('button', { name: 'Hủy biến động' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Hủy biến động' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { call: `DELETE /facilities/${id}/events/e1`, match: '"3"', body: undefined },
    ]),
  );
});

it('checks the tax code before sending and shows what the server refuses beside its field', async () => {
  server.use(
    http.put(apiUrl('/facilities/:id'), async ({ request }) => {
      await note(request);
      return problem(422, {
        code: 'LOCATION_UNLIKELY',
        violations: [
          { field: 'latitude', code: 'LOCATION_OUTSIDE_PROVINCE', message: 'Điểm này ngoài tỉnh' },
        ],
      });
    }),
  );
  const { user } = openApp(`/facilities/${id}/edit`);
  const taxCode = await screen.findByLabelText('Mã số thuế');
  await user.clear(taxCode);
  await user.type(taxCode, '4890000009');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(
    await screen.findByText('Mã số thuế không đúng; hãy xem lại từng chữ số.'),
  ).toBeInTheDocument();
  expect(sent).toEqual([]);

  await user.clear(taxCode);
  await user.type(taxCode, '4890000015');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Điểm này ngoài tỉnh')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({ match: '"3"', body: { taxCode: '4890000015' } });
  expect(sent[0]?.body).not.toHaveProperty('status');
});
