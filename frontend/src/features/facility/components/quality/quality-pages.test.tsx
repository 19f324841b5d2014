import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { FacilityFinding, QualityRule } from '@/api/schema.gen.d.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';

const id = '01890000-0000-7000-8000-00000000f001';

const item = {
  id,
  version: 3,
  code: 'CS-000012',
  name: 'Cơ sở mẫu gạch tuynel',
  adminUnit: { id: 'u1', code: '051', name: 'Huyện Hoà An' },
  status: 'OPERATING',
  locationCheck: 'MISSING',
  completeness: 44,
  updatedAt: '2026-11-20T03:00:00Z',
} as const;

const finding: FacilityFinding = {
  facility: item,
  rule: 'FIELDS_MISSING',
  ruleVersion: 1,
  severity: 'WARN',
  version: 0,
  state: 'OPEN',
  overdue: false,
  lapsed: false,
  missing: ['address', 'size'],
};

const overridden: FacilityFinding = {
  rule: 'TAX_CODE_MISSING',
  ruleVersion: 1,
  severity: 'INFO',
  version: 2,
  state: 'OVERRIDDEN',
  outcome: 'OVERRIDDEN',
  reason: 'Hộ chưa có mã số',
  decidedBy: 'Bế Văn Mẫu',
  decidedAt: '2026-11-20T03:00:00Z',
  overdue: false,
  lapsed: false,
};

const rule = (code: QualityRule['code'], title: string, nextAction: string): QualityRule => ({
  code,
  version: 1,
  severity: 'WARN',
  moments: ['WORK_LIST'],
  title,
  explanation: `Vì sao: ${title}`,
  nextAction,
  overridable: true,
});

const asked: URLSearchParams[] = [];
const sent: { match: string | null; body: unknown }[] = [];
let permissions: string[] = [];

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  permissions = ['facility:read', 'facility:write', 'reference:read'];
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, permissions })),
    http.get(apiUrl('/facilities/findings'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [finding], total: 1, limit: 20, offset: 0 });
    }),
    http.get(apiUrl('/facilities/findings/counts'), () =>
      HttpResponse.json([
        {
          rule: 'FIELDS_MISSING',
          severity: 'WARN',
          open: 7,
          openIsExact: true,
          postponed: 0,
          overridden: 0,
          overdue: 0,
        },
        {
          rule: 'TAX_CODE_MISSING',
          severity: 'INFO',
          open: 10_000,
          openIsExact: false,
          postponed: 0,
          overridden: 0,
          overdue: 0,
        },
      ]),
    ),
    http.get(apiUrl('/facilities/findings/rules'), () =>
      HttpResponse.json([
        rule('FIELDS_MISSING', 'Thiếu mục bắt buộc', 'Điền các mục còn thiếu.'),
        rule('TAX_CODE_MISSING', 'Chưa có mã số thuế', 'Tra theo tên.'),
      ]),
    ),
    http.get(apiUrl('/facilities/:id/findings/owners'), () =>
      HttpResponse.json([{ id: 'p1', name: 'Nông Thị Mẫu' }]),
    ),
    http.get(apiUrl('/facilities/:id/findings'), () =>
      HttpResponse.json({
        completeness: 44,
        missing: ['address', 'size'],
        nextRule: 'FIELDS_MISSING',
        findings: [finding, overridden],
      }),
    ),
    http.get(apiUrl('/facilities/:id'), () =>
      HttpResponse.json({
        ...item,
        aliases: [],
        visibility: 'NORMAL',
        annualToe: 1200,
        annualToeYear: 2024,
        largeEnergyUser: true,
        missing: ['address', 'size'],
        origins: {},
        parts: { identifiers: [], contacts: [], lines: [], products: [] },
      }),
    ),
    http.get(apiUrl('/admin-units'), () => HttpResponse.json({ items: [], total: 0 })),
    http.put(apiUrl('/facilities/:id/findings/:rule'), async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json({ ...finding, version: 1 });
    }),
  );
});

it('lists what is open and leads to the record', async () => {
  openApp('/facilities/findings');
  const link = await screen.findByRole('link', { name: 'Cơ sở mẫu gạch tuynel' });
  expect(link).toHaveAttribute('href', `/facilities/${id}`);
  expect(await screen.findByText('Thiếu mục bắt buộc')).toBeVisible();
  expect(screen.getByText('Địa chỉ, Quy mô')).toBeVisible();
  expect(screen.getByText('Điền các mục còn thiếu.')).toBeVisible();
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    limit: '20',
    offset: '0',
    sort: 'severity,name',
    state: 'OPEN',
  });
});

it('asks for what the address says', async () => {
  const { user } = openApp(
    '/facilities/findings?rule=["FIELDS_MISSING"]&severity=["WARN"]&state=ALL&mine=true',
  );
  await screen.findByRole('link', { name: 'Cơ sở mẫu gạch tuynel' });
  await user.click(screen.getByRole('checkbox', { name: 'Quá hạn' }));
  await waitFor(() =>
    expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
      limit: '20',
      offset: '0',
      sort: 'severity,name',
      rule: 'FIELDS_MISSING',
      severity: 'WARN',
      mine: 'true',
      overdue: 'true',
    }),
  );
});

it('says how many there are of each, and where not all are counted', async () => {
  const { user } = openApp('/facilities/findings');
  await screen.findByRole('link', { name: 'Cơ sở mẫu gạch tuynel' });
  await user.click(screen.getByRole('combobox', { name: 'Việc cần làm' }));
  expect(await screen.findByTitle('Thiếu mục bắt buộc (7)')).toBeInTheDocument();
  expect(screen.getByTitle('Chưa có mã số thuế (hơn 10.000)')).toBeInTheDocument();
});

it('leaves the file of all that the filter shows to the server', async () => {
  const taken: string[] = [];
  server.use(
    http.get(apiUrl('/facilities/findings/export'), ({ request }) => {
      taken.push(new URL(request.url).search);
      return new HttpResponse('x');
    }),
  );
  const { user } = openApp('/facilities/findings?rule=["FIELDS_MISSING"]');
  await screen.findByRole('link', { name: 'Cơ sở mẫu gạch tuynel' });
  await user.click(screen.getByRole('button', { name: /Tải về/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  await waitFor(() => expect(taken).toEqual(['?format=CSV&rule=FIELDS_MISSING&state=OPEN']));
});

it('takes no override without a reason, and sends it on the version that was seen', async () => {
  const { user } = openApp('/facilities/findings');
  await user.click(
    await screen.findByRole('button', {
      name: 'Xử lý: Thiếu mục bắt buộc, Cơ sở mẫu gạch tuynel',
    }),
  );
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Chấp nhận như hiện có' }));
  await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(
    await within(dialog).findByText('Hãy nêu lý do để người xem sau hiểu.'),
  ).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.type(within(dialog).getByLabelText('Lý do'), 'Không có địa chỉ');
  await user.click(within(dialog).getByRole('combobox', { name: 'Người phụ trách' }));
  await user.click(await screen.findByTitle('Nông Thị Mẫu'));
  await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        match: '"0"',
        body: { ownerId: 'p1', outcome: 'OVERRIDDEN', reason: 'Không có địa chỉ' },
      },
    ]),
  );
});

it('tells who settled it first, and loses neither', async () => {
  server.use(
    http.put(apiUrl('/facilities/:id/findings/:rule'), () =>
      problem(412, {
        code: 'STALE_VERSION',
        current: {
          ...finding,
          version: 1,
          outcome: 'OVERRIDDEN',
          state: 'OVERRIDDEN',
          reason: 'Của người khác',
        },
      }),
    ),
  );
  const { user } = openApp('/facilities/findings');
  await user.click(await screen.findByRole('button', { name: /^Xử lý: Thiếu mục/ }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Chấp nhận như hiện có' }));
  await user.type(within(dialog).getByLabelText('Lý do'), 'Của tôi');
  await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Của người khác')).toBeInTheDocument();
  expect(screen.getAllByText('Của tôi').length).toBeGreaterThan(0);
});

it('shows on the record what to do next, and what may stay and why', async () => {
  openApp(`/facilities/${id}`);
  expect(await screen.findByText('Điền các mục còn thiếu.')).toBeVisible();
  expect(screen.getByText('Việc nên làm tiếp:')).toBeVisible();
  expect(screen.getByText('Lý do: Hộ chưa có mã số (Bế Văn Mẫu, 20/11/2026)')).toBeVisible();
  expect(screen.getByText('Năng lượng trọng điểm')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Xử lý: Thiếu mục bắt buộc' })).toBeVisible();
});

it('offers nothing to settle to those who only read', async () => {
  permissions = ['facility:read'];
  openApp(`/facilities/${id}`);
  expect(await screen.findByText('Chưa có mã số thuế')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Xử lý/ })).not.toBeInTheDocument();
});

it.each([
  ['those who may merge', ['facility:merge'], true],
  ['others', [], false],
])('leads from a likeness to its pairs for %s', async (_, more, leads) => {
  permissions = [...permissions, ...more];
  const title = 'Có lẽ trùng với cơ sở khác';
  server.use(
    http.get(apiUrl('/facilities/findings/rules'), () =>
      HttpResponse.json([rule('PROBABLE_DUPLICATE', title, 'Xem cặp nghi trùng.')]),
    ),
    http.get(apiUrl('/facilities/findings'), () =>
      HttpResponse.json({ items: [{ ...finding, rule: 'PROBABLE_DUPLICATE' }], total: 1 }),
    ),
  );
  openApp('/facilities/findings');
  const text = await screen.findByText(title);
  expect(text.getAttribute('href')).toBe(leads ? `/facilities/duplicates?facility=${id}` : null);
});
