import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Facility, FacilityContact, FacilityRequest } from '@/api/schema.gen.d.ts';
import {
  facility as plain,
  emptyRegistry,
  read,
  readerRights,
  type SentRequest,
  writerRights,
} from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const line = { id: '01890000-0000-7000-8000-0000000000b1', name: 'Lò tuynel số 1' };
const facility: Facility = {
  ...plain,
  address: 'Xóm Nà Mẫu',
  parts: {
    identifiers: [],
    contacts: [
      { id: 'c1', fullName: 'Nông Thị Mẫu', purpose: 'Công tác SXSH', audience: 'RESTRICTED' },
      {
        id: 'c2',
        fullName: 'Lý Văn Mẫu',
        phone: '0206 000 001',
        purpose: 'Công tác SXSH',
        audience: 'STAFF',
      },
    ],
    lines: [line],
    products: [
      { id: 'p1', name: 'Gạch 2 lỗ', unit: '1000 viên', lineId: line.id },
      { id: 'p2', name: 'Ngói', unit: '1000 viên' },
    ],
  },
};

let stored: Facility;
const sent: SentRequest[] = [];
const body = (at: number) => sent[at]?.body as FacilityRequest;

beforeEach(() => {
  stored = facility;
  sent.length = 0;
  server.use(
    http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(stored)),
    http.put(apiUrl('/facilities/:id'), async ({ request }) => {
      sent.push(await read(request));
      stored = { ...stored, version: stored.version + 1 };
      return HttpResponse.json(stored);
    }),
    ...emptyRegistry(writerRights),
  );
});

async function edit(kind: string) {
  const app = openApp(`/facilities/${facility.id}?tab=parts`);
  await app.user.click(await screen.findByRole('button', { name: `Sửa: ${kind}` }));
  const dialog = await screen.findByRole('dialog');
  const save = async () =>
    app.user.click(await within(dialog).findByRole('button', { name: 'Lưu' }));
  return { ...app, dialog: within(dialog), save };
}

const group = (name: string) => within(screen.getByRole('group', { name }));

it('adds a person only with what the data are kept for and who may see them', async () => {
  const { user, dialog, save, router } = await edit('Người liên hệ');
  await user.click(dialog.getByRole('button', { name: 'Thêm người liên hệ' }));
  const added = group('Người liên hệ 3');
  expect(added.getByLabelText('Họ và tên')).toHaveFocus();
  await user.type(added.getByLabelText('Họ và tên'), 'Hoàng Thị Mẫu');
  await save();
  expect(await added.findAllByText('Bắt buộc nhập')).toHaveLength(2);
  expect(sent).toEqual([]);

  await user.type(added.getByLabelText('Mục đích lưu giữ'), 'Liên hệ khảo sát');
  await user.click(added.getByRole('radio', { name: 'Cán bộ được xem' }));
  await save();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ call: `PUT /facilities/${facility.id}`, match: '"3"' });
  expect(body(0)).toMatchObject({ name: facility.name, address: 'Xóm Nà Mẫu' });
  expect(body(0)).not.toHaveProperty('products');
  expect(body(0).contacts?.slice(0, 2)).toEqual(facility.parts.contacts);
  expect(body(0).contacts?.[2]).toEqual({
    id: expect.any(String) as string,
    fullName: 'Hoàng Thị Mẫu',
    purpose: 'Liên hệ khảo sát',
    audience: 'STAFF',
  });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(router.state.location.search).toEqual({ tab: 'parts' });
});

it('moves and removes', async () => {
  const { user, dialog, save } = await edit('Người liên hệ');
  await user.click(dialog.getByRole('button', { name: 'Đưa lên: Người liên hệ 2' }));
  expect(group('Người liên hệ 1').getByLabelText('Họ và tên')).toHaveValue('Lý Văn Mẫu');
  await user.click(dialog.getByRole('button', { name: 'Bỏ: Người liên hệ 2' }));
  await save();
  await waitFor(() => expect(body(0).contacts).toEqual([facility.parts.contacts[1]]));
});

it('shows what the server refuses at the input that it is about', async () => {
  server.use(
    http.put(apiUrl('/facilities/:id'), () =>
      problem(400, {
        violations: [
          { field: 'contacts[1].phone', code: 'Size', message: 'Số điện thoại quá dài' },
        ],
      }),
    ),
  );
  const { save } = await edit('Người liên hệ');
  await save();
  const phone = group('Người liên hệ 2').getByLabelText('Điện thoại');
  await waitFor(() => expect(phone).toHaveAccessibleDescription('Số điện thoại quá dài'));
  await waitFor(() => expect(phone).toHaveFocus());
  expect(group('Người liên hệ 1').getByLabelText('Điện thoại')).not.toBeInvalid();
});

const theirs: Facility = {
  ...facility,
  version: 9,
  address: 'Xóm Nà Khác',
  parts: { ...facility.parts, contacts: facility.parts.contacts.slice(1) },
};

function anotherPersonSavesFirst(current = theirs) {
  server.use(
    http.put(
      apiUrl('/facilities/:id'),
      async ({ request }) => {
        sent.push(await read(request));
        return problem(412, { code: 'STALE_VERSION', current });
      },
      { once: true },
    ),
  );
}

it('keeps what another person saved meanwhile beside the list', async () => {
  anotherPersonSavesFirst();
  const { user, dialog, save } = await edit('Người liên hệ');
  await user.click(dialog.getByRole('button', { name: 'Bỏ: Người liên hệ 2' }));
  await save();
  await user.click(await screen.findByRole('radio', { name: /Của bạn\s*Nông Thị Mẫu/ }));
  await user.click(screen.getByRole('button', { name: 'Lưu các giá trị đã chọn' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.match).toBe('"9"');
  expect(body(1)).toMatchObject({
    address: 'Xóm Nà Khác',
    contacts: [{ fullName: 'Nông Thị Mẫu' }],
  });
});

it('settles entry by entry, and asks only about what both have changed', async () => {
  const [first, second] = facility.parts.contacts as [FacilityContact, FacilityContact];
  const third: FacilityContact = { ...second, id: 'c3', fullName: 'Hoàng Văn Mẫu' };
  const changed = { ...second, position: 'Giám đốc' };
  anotherPersonSavesFirst({
    ...theirs,
    parts: { ...facility.parts, contacts: [first, changed, third] },
  });
  const { user, save } = await edit('Người liên hệ');
  await user.type(group('Người liên hệ 1').getByLabelText('Chức vụ'), 'Kế toán');
  await user.type(group('Người liên hệ 2').getByLabelText('Chức vụ'), 'Quản đốc');
  await save();
  const added = await screen.findByRole('group', { name: 'Người liên hệ: Hoàng Văn Mẫu' });
  expect(added).toHaveTextContent('Của bạn(không có)');
  expect(within(added).getByRole('radio', { name: /Đã thêm\s*Hoàng Văn Mẫu/ })).toBeChecked();
  expect(
    within(screen.getByRole('group', { name: 'Người liên hệ: Nông Thị Mẫu' })).getByRole('radio', {
      name: /Của bạn\s*Đã sửa[\s\S]*Kế toán/,
    }),
  ).toBeChecked();
  const keep = screen.getByRole('button', { name: 'Lưu các giá trị đã chọn' });
  expect(keep).toBeDisabled();
  await user.click(screen.getByRole('radio', { name: /Giám đốc/ }));
  await user.click(keep);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(body(1).contacts).toEqual([{ ...first, position: 'Kế toán' }, changed, third]);
});

it('goes on from the stored record when the own list is given up', async () => {
  anotherPersonSavesFirst();
  const { user, dialog, save } = await edit('Người liên hệ');
  await user.click(dialog.getByRole('button', { name: 'Bỏ: Người liên hệ 2' }));
  await save();
  await user.click(await screen.findByRole('button', { name: 'Bỏ thay đổi của tôi' }));
  await save();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]?.match).toBe('"9"');
  expect(body(1)).toMatchObject({ address: 'Xóm Nà Khác', contacts: theirs.parts.contacts });
});

it('chooses the line of a product among those of the facility', async () => {
  const { user, save } = await edit('Sản phẩm');
  await user.click(group('Sản phẩm 2').getByLabelText('Làm trên dây chuyền'));
  await user.click((await screen.findAllByTitle(line.name)).at(-1) as HTMLElement);
  await save();
  await waitFor(() => expect(body(0).products?.[1]).toMatchObject({ id: 'p2', lineId: line.id }));
});

it('says what is made on a line, and frees the products when the line goes', async () => {
  const { user, dialog, save } = await edit('Dây chuyền sản xuất');
  expect(dialog.getByText(/Sản phẩm làm trên dây chuyền này: Gạch 2 lỗ\./)).toBeVisible();
  await user.type(dialog.getByLabelText('Công suất'), '20');
  await save();
  expect(await dialog.findByText('Công suất phải có đơn vị.')).toBeVisible();
  expect(sent).toEqual([]);

  await user.click(dialog.getByRole('button', { name: 'Bỏ: Dây chuyền 1' }));
  await save();
  await waitFor(() => expect(body(0).lines).toEqual([]));
  expect(body(0).products).toEqual([
    { id: 'p1', name: 'Gạch 2 lỗ', unit: '1000 viên' },
    facility.parts.products[1],
  ]);
});

it('refuses a licence that ends before it begins', async () => {
  const { user, dialog, save } = await edit('Giấy phép, mã định danh');
  await user.click(dialog.getByRole('button', { name: 'Thêm giấy phép, mã' }));
  await user.click(dialog.getByLabelText('Loại'));
  await user.click(await screen.findByTitle('Giấy phép môi trường'));
  await user.type(dialog.getByLabelText('Số, mã'), 'GPMT 12/2019');
  await user.type(dialog.getByLabelText('Có hiệu lực từ ngày'), '01/01/2020{Tab}');
  await user.type(dialog.getByLabelText('Hết hiệu lực từ ngày'), '01/01/2019{Tab}');
  await save();
  expect(await dialog.findByText('Ngày hết hiệu lực phải sau ngày có hiệu lực.')).toBeVisible();
  const end = dialog.getByLabelText('Hết hiệu lực từ ngày');
  await user.clear(end);
  await user.type(end, '01/01/2025{Tab}');
  await save();
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(body(0).identifiers).toEqual([
    {
      id: expect.any(String) as string,
      kind: 'ENVIRONMENT_LICENCE',
      value: 'GPMT 12/2019',
      validFrom: '2020-01-01',
      validTo: '2025-01-01',
    },
  ]);
});

it('asks before an edit is lost', async () => {
  const { user, dialog } = await edit('Người liên hệ');
  await user.type(group('Người liên hệ 1').getByLabelText('Chức vụ'), 'Quản đốc');
  await user.click(dialog.getByRole('button', { name: 'Đóng' }));
  await user.click(await screen.findByRole('button', { name: 'Ở lại trang' }));
  expect(group('Người liên hệ 1').getByLabelText('Chức vụ')).toHaveValue('Quản đốc');
});

it.each([
  ['a reader', readerRights, ''],
  ['a past day', writerRights, '&asOf=2018-12-31'],
])('offers no edit to %s', async (_, permissions, asOf) => {
  server.use(...emptyRegistry(permissions).slice(0, 1));
  openApp(`/facilities/${facility.id}?tab=parts&open=contacts${asOf}`);
  expect(await screen.findByText('Nông Thị Mẫu')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Sửa/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
