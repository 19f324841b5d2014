import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Facility, FacilityRequest } from '@/api/schema.gen.d.ts';
import {
  emptyRegistry,
  facility as plain,
  page,
  read,
  readerRights,
  type SentRequest,
  writerRights,
} from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const facility: Facility = {
  ...plain,
  taxCode: '4890000008',
  missing: ['address', 'latitude'],
  origins: {
    '*': { way: 'IMPORT', on: '2026-11-19', locked: false },
    taxCode: { way: 'WEB', source: 'Đăng ký kinh doanh', on: '2026-11-20', locked: true },
  },
  parts: {
    ...plain.parts,
    contacts: [
      { id: 'c1', fullName: 'Nông Thị Mẫu', purpose: 'Công tác SXSH', audience: 'RESTRICTED' },
    ],
  },
};
const { id } = facility;

const asked: URLSearchParams[] = [];
const sent: SentRequest[] = [];

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  server.use(
    http.get(apiUrl('/facilities'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(facility);
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
    ...emptyRegistry(writerRights),
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
  // The name has no origin of its own.
  expect(screen.getAllByText('Nhập từ tệp, 19/11/2026')).toHaveLength(2);
  expect(screen.getByText('Cần bổ sung:').nextElementSibling).toHaveTextContent('Địa chỉ');
  await user.click(screen.getByRole('tab', { name: 'Giấy phép, liên hệ, sản xuất' }));
  expect(await screen.findByText('Nông Thị Mẫu')).toBeVisible();
});

it('locks a field beside those that are locked, and frees it', async () => {
  let stored = facility;
  server.use(
    http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(stored)),
    http.put(apiUrl('/facilities/:id'), async ({ request }) => {
      const put = await read(request);
      sent.push(put);
      const { lockedFields = [] } = put.body as FacilityRequest;
      const origin = { way: 'WEB' as const, on: '2026-11-19' };
      stored = {
        ...facility,
        version: stored.version + 1,
        origins: Object.fromEntries(
          lockedFields.map((name) => [name, { ...origin, locked: true }]),
        ),
      };
      return HttpResponse.json(stored);
    }),
  );
  const { user } = openApp(`/facilities/${id}`);
  const lock = await screen.findByRole('button', { name: 'Khóa: Vị trí (vĩ độ; kinh độ)' });
  expect(lock).toHaveAttribute('aria-pressed', 'false');
  expect(screen.getByRole('button', { name: 'Khóa: Mã số thuế' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await user.click(lock);
  await waitFor(() => expect(lock).toHaveAttribute('aria-pressed', 'true'));
  expect(sent[0]).toMatchObject({
    call: `PUT /facilities/${id}`,
    match: '"3"',
    body: { name: facility.name, lockedFields: ['taxCode', 'latitude', 'longitude'] },
  });
  expect(screen.getAllByText('đã khóa, không cho tệp nhập ghi đè')).toHaveLength(2);

  await user.click(lock);
  await waitFor(() => expect(lock).toHaveAttribute('aria-pressed', 'false'));
  expect(sent[1]).toMatchObject({ match: '"4"', body: { lockedFields: ['taxCode'] } });
});

it('asks for the stored record again when a lock is refused', async () => {
  let version = 3;
  server.use(
    http.get(apiUrl('/facilities/:id'), () => HttpResponse.json({ ...facility, version })),
    http.put(apiUrl('/facilities/:id'), async ({ request }) => {
      sent.push(await read(request));
      version = 8;
      return problem(412, { code: 'STALE_VERSION', title: 'Người khác vừa sửa bản ghi này' });
    }),
  );
  const { user } = openApp(`/facilities/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Khóa: Tên cơ sở' }));
  expect(await screen.findByText('Người khác vừa sửa bản ghi này')).toBeInTheDocument();
  await waitFor(async () => {
    await user.click(screen.getByRole('button', { name: 'Khóa: Tên cơ sở' }));
    expect(sent.at(-1)?.match).toBe('"8"');
  });
});

it('shows a lock and no way to change it to those who only read', async () => {
  server.use(...emptyRegistry(readerRights).slice(0, 1));
  openApp(`/facilities/${id}`);
  expect(await screen.findByText('đã khóa, không cho tệp nhập ghi đè')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Khóa:/ })).not.toBeInTheDocument();
});

it('marks a past day and offers no change of it', async () => {
  openApp(`/facilities/${id}?asOf=2018-12-31`);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Cơ sở mẫu tên cũ');
  expect(screen.getByText(/vào ngày 31\/12\/2018, không phải hiện nay/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Sửa' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Khóa:/ })).not.toBeInTheDocument();
});

it('takes the latest event back after asking', async () => {
  server.use(
    http.delete(apiUrl('/facilities/:id/events/:event'), async ({ request }) => {
      sent.push(await read(request));
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
      sent.push(await read(request));
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
