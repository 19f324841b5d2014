import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Course, CourseCertificate, CourseResult } from '@/api/schema.gen.d.ts';
import { emptyRegistry, page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';

const course: Course = {
  id: '01890000-0000-7000-8000-000000000c51',
  version: 3,
  title: 'Lớp bồi dưỡng mẫu',
  topic: 'CLEANER_PRODUCTION',
  hours: 24,
  startsOn: '2018-05-09',
  endsOn: '2018-05-11',
  otherOrganiser: 'Viện mẫu',
  people: 1,
  rights: { edit: true, seePeople: true },
  updatedAt: '2026-11-20T03:00:00Z',
};
const person = {
  id: '01890000-0000-7000-8000-000000000c61',
  version: 7,
  fullName: 'Nông Thị Mẫu',
  workplace: 'Phòng mẫu',
};
const result: CourseResult = {
  id: '01890000-0000-7000-8000-000000000c71',
  version: 4,
  person,
  outcome: 'PASSED',
  certificateNumber: 'CP-1',
  issuedOn: '2018-06-01',
  updatedAt: '2026-11-20T03:00:00Z',
};
const certificate: CourseCertificate = {
  id: result.id,
  person,
  course: { id: course.id, title: course.title },
  topic: 'CLEANER_PRODUCTION',
  certificateNumber: 'CP-1',
  issuedOn: '2018-06-01',
  expiresOn: '2019-06-30',
  state: 'EXPIRING',
};
const path = `/courses/${course.id}`;
const sent: SentRequest[] = [];
const asked: URLSearchParams[] = [];

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
  asked.length = 0;
  const rights = ['outreach:read', 'outreach:write', 'facility:confidential', 'facility:read'];
  server.use(
    http.get(apiUrl('/courses'), () => page(course)),
    http.get(apiUrl('/courses/:id'), () => HttpResponse.json(course)),
    http.get(apiUrl('/courses/:id/results'), () => page(result)),
    http.get(apiUrl('/course-certificates'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page(certificate);
    }),
    http.get(apiUrl('/agencies'), () => page()),
    http.get(apiUrl('/outreach-activities'), () => page()),
    ...emptyRegistry([...rights, 'history:read', 'reference:read']),
  );
});

it('lists courses and adds one', async () => {
  answer('post', '/courses', course, 201);
  const { user, router } = openApp('/courses');
  expect(await screen.findByRole('link', { name: course.title })).toHaveAttribute('href', path);
  expect(screen.getByText('Viện mẫu')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Thêm lớp/ }));
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByLabelText('Tên lớp'), 'Lớp mới');
  await user.type(form.getByLabelText('Số giờ'), '16');
  await user.type(form.getByLabelText('Hoặc đơn vị khác'), 'Viện mẫu');
  for (const day of ['Từ ngày', 'Đến ngày']) {
    await user.type(form.getByLabelText(day), '01/06/2018{Tab}');
  }
  await user.click(form.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({
      title: 'Lớp mới',
      hours: 16,
      startsOn: '2018-06-01',
      otherOrganiser: 'Viện mẫu',
    }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe(path));
});

it('edits a course on the version that was seen, and deletes it with a way back', async () => {
  answer('put', '/courses/:id', course);
  answer('delete', '/courses/:id');
  answer('post', '/courses/:id/restoration', course);
  const { user } = openApp(path);
  await user.click(await screen.findByRole('button', { name: 'Sửa' }));
  await user.type(await screen.findByLabelText('Tên lớp'), ' 2');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent[0]).toMatchObject({ match: '"3"' }));
  await user.click(await screen.findByRole('button', { name: 'Xóa' }));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(3));
});

it('adds a participant with a certificate', async () => {
  answer('post', '/courses/:id/results', result, 201);
  const { user } = openApp(`${path}?tab=results`);
  expect(await screen.findByText('Không thời hạn')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Thêm học viên/ }));
  const form = within(await screen.findByRole('dialog'));
  await user.type(form.getByLabelText('Họ và tên'), 'Hoàng Mẫu');
  await user.type(form.getByLabelText('Số chứng chỉ'), 'CP-2');
  await user.type(form.getByLabelText('Ngày cấp'), '01/06/2018{Enter}');
  await user.click(form.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent[0]?.body).toMatchObject({
      person: { fullName: 'Hoàng Mẫu' },
      result: { outcome: 'PASSED', certificateNumber: 'CP-2', issuedOn: '2018-06-01' },
    }),
  );
});

it('corrects a result on its version, and a person on the version of the person', async () => {
  answer('put', '/courses/:id/results/:result', result);
  answer('put', '/courses/:id/results/:result/person', result);
  const { user } = openApp(`${path}?tab=results`);
  await user.click(await screen.findByRole('button', { name: 'Sửa kết quả: Nông Thị Mẫu' }));
  const drawer = await screen.findByRole('dialog');
  await user.click(within(drawer).getByRole('radio', { name: 'Tham dự' }));
  await user.click(within(drawer).getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(sent[0]).toMatchObject({ match: '"4"' }));
  expect(sent[0]?.body).toEqual({ outcome: 'ATTENDED' });
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Việc khác: Nông Thị Mẫu' }));
  await user.click(await screen.findByText('Sửa thông tin học viên'));
  await user.type(await screen.findByLabelText('Chức vụ'), 'Trưởng phòng');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() =>
    expect(sent[1]).toMatchObject({
      call: `PUT ${path}/results/${result.id}/person`,
      match: '"7"',
      body: { fullName: 'Nông Thị Mẫu', position: 'Trưởng phòng' },
    }),
  );
});

it('takes a participant out and brings it back, and erases what is known', async () => {
  answer('delete', '/courses/:id/results/:result');
  answer('post', '/courses/:id/results/:result/restoration', result);
  answer('post', '/courses/:id/results/:result/erasure', result);
  const { user } = openApp(`${path}?tab=results`);
  await user.click(await screen.findByRole('button', { name: 'Việc khác: Nông Thị Mẫu' }));
  await user.click(await screen.findByText('Bỏ'));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  await user.click(screen.getByRole('button', { name: 'Việc khác: Nông Thị Mẫu' }));
  await user.click(await screen.findByText('Xóa dữ liệu cá nhân'));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Xóa dữ liệu cá nhân' }));
  await waitFor(() => expect(sent[2]).toMatchObject({ match: '"7"' }));
});

it('tells who holds which certificate on a day', async () => {
  openApp('/courses?tab=certificates&asOf=2019-05-01&state=EXPIRING');
  const row = await screen.findByRole('row', { name: /Nông Thị Mẫu/ });
  expect(row).toHaveTextContent('Sắp hết hạn');
  expect(row).toHaveTextContent('30/06/2019');
  expect(asked.at(-1)?.get('asOf')).toBe('2019-05-01');
  expect(asked.at(-1)?.get('state')).toBe('EXPIRING');
  expect(asked.at(-1)?.get('within')).toBe('90');
});

it('keeps people from those who may not see them', async () => {
  server.use(
    http.get(apiUrl('/courses/:id'), () =>
      HttpResponse.json({ ...course, rights: { edit: false, seePeople: false } }),
    ),
    ...emptyRegistry(['outreach:read', 'facility:read']),
  );
  const { router } = openApp(path);
  expect(await screen.findByText('Viện mẫu')).toBeVisible();
  expect(screen.queryByRole('tab', { name: 'Học viên' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Sửa' })).not.toBeInTheDocument();
  await router.navigate({ to: '/courses' });
  expect(await screen.findByRole('tab', { name: 'Các lớp' })).toBeVisible();
  expect(screen.queryByRole('tab', { name: 'Chứng chỉ' })).not.toBeInTheDocument();
});
