import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { OutreachAttendance, OutreachListReading } from '@/api/schema.gen.d.ts';
import { emptyRegistry, facility, page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { training } from '../testing/records.ts';

const path = `/outreach-activities/${training.id}`;
const item = { ...facility, updatedAt: '2026-11-20T03:00:00Z' };
const participant = {
  id: '01890000-0000-7000-8000-000000000b01',
  version: 4,
  facility: item,
  way: 'FILTER',
  addedAt: '2026-11-20T03:00:00Z',
};
const attendance: OutreachAttendance = {
  id: '01890000-0000-7000-8000-000000000c01',
  version: 1,
  person: {
    id: '01890000-0000-7000-8000-000000000c02',
    version: 5,
    fullName: 'Nông Thị Mẫu',
    workplace: 'Xưởng mẫu',
    phone: '0912 000 111',
  },
  way: 'CHOSEN',
  addedAt: '2026-11-20T03:00:00Z',
  activities: 2,
  suspected: [{ id: '01890000-0000-7000-8000-000000000c03', version: 7, fullName: 'Nông T. Mẫu' }],
};
const sent: SentRequest[] = [];

function answer(method: 'post' | 'put' | 'delete', address: string, body?: object, status = 200) {
  server.use(
    http[method](apiUrl(address), async ({ request }) => {
      sent.push(await read(request));
      return body ? HttpResponse.json(body, { status }) : new HttpResponse(null, { status: 204 });
    }),
  );
}

beforeEach(() => {
  sent.length = 0;
  const rights = ['outreach:read', 'outreach:write', 'facility:confidential', 'facility:read'];
  server.use(
    http.get(apiUrl('/outreach-activities/:id'), () => HttpResponse.json(training)),
    http.get(apiUrl('/outreach-activities/:id/facilities'), () => page(participant)),
    http.get(apiUrl('/outreach-activities/:id/people'), () => page(attendance)),
    http.get(apiUrl('/facilities'), () => page(item)),
    http.get(apiUrl('/agencies'), () => page()),
    ...emptyRegistry([...rights, 'reference:read', 'history:read']),
  );
});

it('adds facilities that were chosen, and takes all of them back', async () => {
  answer('post', '/outreach-activities/:id/facilities', { id: 'i1', version: 1, added: 1 }, 201);
  answer('delete', '/outreach-activities/:id/intakes/:intake');
  const { user } = openApp(`${path}?tab=facilities`);
  expect(await screen.findByRole('link', { name: facility.name })).toBeVisible();
  expect(screen.getByText('Theo bộ lọc')).toBeVisible();
  const add = screen.getByRole('button', { name: 'Thêm vào hoạt động' });
  expect(add).toBeDisabled();
  await user.click(screen.getByRole('combobox', { name: 'Chọn cơ sở' }));
  await user.click(await screen.findByText(`${facility.name} (${facility.code})`));
  await user.click(add);
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ facilityIds: [facility.id] }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() =>
    expect(sent[1]).toMatchObject({ call: `DELETE ${path}/intakes/i1`, match: '"1"' }),
  );
});

it('removes a facility and brings it back', async () => {
  answer('delete', '/outreach-activities/:id/facilities/:participation');
  answer('post', '/outreach-activities/:id/facilities/:participation/restoration');
  const { user } = openApp(`${path}?tab=facilities`);
  await user.click(await screen.findByRole('button', { name: `Bỏ: ${facility.name}` }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({
    call: `DELETE ${path}/facilities/${participant.id}`,
    match: '"4"',
  });
});

it('reads a list, lets a person decide what is unclear, and adds the rest', async () => {
  const other = { id: '01890000-0000-7000-8000-00000000f002', code: 'CS-2', name: 'Chè mẫu' };
  const known = { id: facility.id, code: facility.code, name: facility.name };
  const reading: OutreachListReading = {
    fileName: 'ds.csv',
    found: 1,
    ambiguous: 1,
    unknown: 1,
    rows: [
      { line: 2, text: 'Gạch', outcome: 'FOUND', facility: known, candidates: [] },
      { line: 3, text: 'Chè', outcome: 'AMBIGUOUS', candidates: [other, known] },
      { line: 4, text: 'Lạ', outcome: 'UNKNOWN', candidates: [] },
    ],
  };
  server.use(
    http.post(apiUrl('/outreach-activities/:id/facility-lists'), () => HttpResponse.json(reading)),
  );
  answer('post', '/outreach-activities/:id/facilities', { id: 'i2', version: 1, added: 2 }, 201);
  const { user } = openApp(`${path}?tab=facilities`);
  await user.click(await screen.findByRole('button', { name: /Thêm từ danh sách/ }));
  const dialog = await screen.findByRole('dialog');
  const input = dialog.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File(['x'], 'ds.csv', { type: 'text/csv' }));
  expect(await screen.findByText('Tìm thấy 1 · chưa rõ 1 · không có 1')).toBeVisible();
  await user.click(within(dialog).getByRole('combobox', { name: 'Chọn cơ sở của dòng 3' }));
  await user.click(await screen.findByText('Chè mẫu (CS-2)'));
  await user.click(within(dialog).getByRole('button', { name: 'Thêm 2 cơ sở' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({ facilityIds: [facility.id, other.id], list: 'ds.csv' }),
  );
});

it('adds all facilities of a filter, with their number and the filter in words', async () => {
  answer('post', '/outreach-activities/:id/facility-selections', {
    id: 'i3',
    version: 1,
    added: 1,
  });
  const { user, router } = openApp(`${path}/selection?status=["OPERATING"]`);
  await user.click(await screen.findByRole('button', { name: 'Thêm cả 1 cơ sở' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Thêm cả 1 cơ sở' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({
      expected: 1,
      description: 'Tình trạng hoạt động: Đang hoạt động',
    }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe(path));
});

it('joins two people who are one, and parts them again', async () => {
  answer('post', '/outreach-activities/:id/people/:attendance/joining', attendance);
  answer('post', '/outreach-activities/:id/people/:attendance/parting', attendance);
  const { user } = openApp(`${path}?tab=people`);
  expect(await screen.findByText('Nông Thị Mẫu')).toBeVisible();
  expect(screen.getByText(/chỉ người được xem thông tin liên hệ/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Là “Nông T. Mẫu”' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.body).toEqual({ personId: attendance.suspected[0]?.id, version: 7 });
});

it('edits a person on the version that was seen', async () => {
  server.use(
    http.put(apiUrl('/outreach-activities/:id/people/:attendance'), async ({ request }) => {
      sent.push(await read(request));
      return problem(400, {
        violations: [{ field: 'phone', code: 'Pattern', message: 'Chỉ gồm chữ số' }],
      });
    }),
  );
  const { user } = openApp(`${path}?tab=people`);
  await user.click(await screen.findByRole('button', { name: 'Sửa: Nông Thị Mẫu' }));
  await user.type(await screen.findByLabelText('Điện thoại'), 'x');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Chỉ gồm chữ số')).toBeInTheDocument();
  expect(sent[0]).toMatchObject({ match: '"5"', body: { phone: '0912 000 111x' } });
});

it('does not offer people to those who may not see them', async () => {
  server.use(
    http.get(apiUrl('/outreach-activities/:id'), () =>
      HttpResponse.json({ ...training, rights: { edit: true, seePeople: false } }),
    ),
  );
  openApp(path);
  await screen.findByRole('tab', { name: 'Cơ sở tham gia' });
  expect(screen.queryByRole('tab', { name: 'Người tham gia' })).not.toBeInTheDocument();
});

it('opens the door with a code to scan, and closes it', async () => {
  let open = false;
  const checkIn = {
    id: 'k1',
    version: 3,
    token: 'khong-doan-duoc',
    opensOn: '2018-05-10',
    closesOn: '2018-05-10',
  };
  server.use(
    http.get(apiUrl('/outreach-activities/:id/check-in'), () =>
      open ? HttpResponse.json(checkIn) : problem(404),
    ),
    http.post(apiUrl('/outreach-activities/:id/check-in'), () => {
      open = true;
      return HttpResponse.json(checkIn, { status: 201 });
    }),
  );
  answer('delete', '/outreach-activities/:id/check-in');
  const { user } = openApp(`${path}/check-in`);
  await user.click(await screen.findByRole('button', { name: 'Mở tự điểm danh' }));
  expect(
    await screen.findByRole('img', { name: 'Mã QR để ghi tên tham gia “Lớp tập huấn mẫu”' }),
  ).toBeVisible();
  expect(screen.getByText(/\/check-in\/khong-doan-duoc$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Đóng' }));
  await waitFor(() => expect(sent[0]).toMatchObject({ match: '"3"' }));
});

it('keeps materials and evidence, and gives one that was removed back', async () => {
  const file = {
    id: '01890000-0000-7000-8000-000000000ff1',
    version: 2,
    purpose: 'EVIDENCE',
    fileName: 'Danh sách.pdf',
    mediaType: 'application/pdf',
    size: 2048,
    addedAt: '2026-11-20T03:00:00Z',
  };
  server.use(http.get(apiUrl('/outreach-activities/:id/files'), () => HttpResponse.json([file])));
  answer('delete', '/outreach-activities/:id/files/:file');
  answer('post', '/outreach-activities/:id/files/:file/restoration', file);
  const { user } = openApp(`${path}?tab=files`);
  const evidence = await screen.findByRole('region', { name: 'Minh chứng' });
  expect(within(evidence).getByText('2 KB · 20/11/2026 10:00')).toBeVisible();
  await user.click(within(evidence).getByRole('button', { name: 'Bỏ: Danh sách.pdf' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject({ call: `DELETE ${path}/files/${file.id}`, match: '"2"' });

  server.use(
    http.post(apiUrl('/outreach-activities/:id/files'), () =>
      problem(415, { detail: 'Chỉ nhận PDF, ảnh và tệp Office' }),
    ),
  );
  const material = screen.getByRole('region', { name: 'Tài liệu' });
  const input = material.querySelector('input[type=file]') as HTMLInputElement;
  await user.upload(input, new File(['<html>'], 'tai-lieu.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText('Chỉ nhận PDF, ảnh và tệp Office')).toBeInTheDocument();
});

it('shows on the page of a facility what it took part in', async () => {
  const asked: string[] = [];
  server.use(
    http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(facility)),
    http.get(apiUrl('/outreach-activities'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('facility') ?? '');
      return page({ ...training, rerun: false });
    }),
  );
  openApp(`/facilities/${facility.id}?tab=outreach`);
  expect(await screen.findByRole('link', { name: 'Lớp tập huấn mẫu' })).toHaveAttribute(
    'href',
    path,
  );
  expect(asked).toEqual([facility.id]);
});
