import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';
import { environment, matrix, notes, obligations, plan } from '../../testing/records.ts';

const path = `/plans/${plan.id}/matrix`;
const requests: string[] = [];

beforeEach(() => {
  requests.length = 0;
  server.use(
    http.get(apiUrl('/plans/:id'), () => HttpResponse.json(plan)),
    http.get(apiUrl('/plans/:id/notes'), () => HttpResponse.json(notes)),
    http.get(apiUrl('/plans/:id/obligations'), () => HttpResponse.json(obligations)),
    http.get(apiUrl('/plans/:id/tasks'), ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      requests.push(search);
      if (searchParams.get('q') === 'khong co') {
        return HttpResponse.json({ ...matrix, matched: 0, groups: [] });
      }
      if (search === '') return HttpResponse.json(matrix);
      return HttpResponse.json({ ...matrix, matched: 1, groups: matrix.groups.slice(1) });
    }),
  );
});

const row = (name: RegExp) =>
  screen.getByRole('rowheader', { name }).closest('tr') as HTMLTableRowElement;

it('shows the annex: its groups with their progress, its rows, its columns', async () => {
  openApp(path);
  const table = await screen.findByRole('table', { name: 'Biểu tổng hợp danh mục các nhiệm vụ' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent),
  ).toEqual([
    'TT',
    'Nhiệm vụ',
    'Nội dung hành động',
    'Kết quả dự kiến đạt được',
    'Cơ quan thực hiện',
    'Cơ quan phối hợp',
    'Ghi chú',
    'Tiến độ, trạng thái',
  ]);
  expect(
    within(table).getByRole('rowheader', { name: /^1\. Truyền thông, giáo dục/ }),
  ).toHaveTextContent('1/3 (33%)');
  expect(within(table).getByRole('rowheader', { name: /^4\. Hỗ trợ/ })).toHaveTextContent(
    'Chưa có số liệu',
  );
  const training = row(/kế hoạch truyền thông/);
  expect(training).toHaveTextContent('1.1');
  expect(training).toHaveTextContent('Hoàn thành: Tổ chức hội nghị, tập huấn tuyên truyền');
  expect(training).toHaveTextContent('Đang thực hiệnChậm tiến độ');
  expect(screen.getByText(/Tiến độ = số mục hoàn thành ÷ số mục phải làm/)).toBeVisible();
});

it('keeps the printed phrase and says what it was resolved to, and who answers', async () => {
  openApp(path);
  await screen.findByRole('table');
  const models = row(/mô hình trình diễn/);
  expect(models).toHaveTextContent(
    'Các Sở: Công thương (Sở Công Thương)★ (chịu trách nhiệm chính), TN&MT (Sở Tài nguyên và Môi trường), KH&CN (Chưa xác định là cơ quan nào)',
  );
});

it('shows what is odd in the paper beside the row and below the table', async () => {
  openApp(path);
  await screen.findByRole('table');
  expect(await within(row(/mô hình trình diễn/)).findByText(/giao 3 cơ quan/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Lưu ý về văn bản' })).toHaveTextContent('12/9/2012');
});

it('opens a row with the keyboard', async () => {
  const { user, router } = openApp(path);
  const link = await screen.findByRole('link', { name: 'Xây dựng mô hình trình diễn về SXSH' });
  link.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/tasks\//));
});

it('filters by what the address says', async () => {
  openApp(`${path}?mine=true&year=2018&state=["DONE"]&agency=["${environment.id}"]&late=true`);
  expect(await screen.findByText('Hiện 1 trong 2 nhiệm vụ')).toBeVisible();
  const sent = new URLSearchParams(requests.find((search) => search !== ''));
  expect(Object.fromEntries(sent)).toEqual({
    mine: 'true',
    year: '2018',
    state: 'DONE',
    agency: environment.id,
    late: 'true',
  });
  expect(screen.getByRole('button', { name: 'Việc của tôi 2' })).toBePressed();
});

it('writes every filter into the address and clears them', async () => {
  const { user, router } = openApp(path);
  await screen.findByRole('table');
  await user.click(screen.getByRole('button', { name: 'Việc của tôi 2' }));
  await user.click(screen.getByRole('button', { name: 'Chậm tiến độ 1' }));
  await user.click(screen.getByRole('button', { name: 'Đang thực hiện 1' }));
  await user.click(screen.getByRole('button', { name: 'Cơ quan' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Sở Tài nguyên và Môi trường' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Năm' }), '2018');
  await user.type(screen.getByLabelText('Tìm trong bảng nhiệm vụ'), 'mo hinh');
  await waitFor(() =>
    expect(router.state.location.search).toEqual({
      mine: true,
      late: true,
      state: ['IN_PROGRESS'],
      agency: [environment.id],
      year: 2018,
      q: 'mo hinh',
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  await waitFor(() => expect(screen.getByLabelText('Tìm trong bảng nhiệm vụ')).toHaveValue(''));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

it('says when nothing fits and offers to clear the filters', async () => {
  const { user } = openApp(`${path}?q=khong+co`);
  expect(await screen.findByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Bỏ lọc' })[1] as HTMLElement);
  expect(await screen.findByText('Hiện 2 trong 2 nhiệm vụ')).toBeVisible();
});

it('lets columns be chosen, those of another plan too', async () => {
  server.use(
    http.get(apiUrl('/plans/:id/obligations'), () => HttpResponse.json(obligations)),
    http.get(apiUrl('/plans/:id/tasks'), () =>
      HttpResponse.json({ ...matrix, extraColumns: ['Thời gian'] }),
    ),
  );
  const { user } = openApp(path);
  expect(await screen.findByRole('columnheader', { name: 'Thời gian' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Chọn cột' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Công việc năm' }));
  expect(row(/kế hoạch truyền thông/)).toHaveTextContent('2018: 1/2 chậm 1');
});

it('shows cards on a phone', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => {
    const stub: Partial<MediaQueryList> = {
      media,
      matches: /768px|reduced-motion/.test(media),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    return stub as MediaQueryList;
  });
  openApp(path);
  const card = (await screen.findByRole('heading', { name: /^1\.1 Xây dựng/ })).closest('article');
  expect(card).toHaveTextContent('Cơ quan thực hiệnSở Công Thương');
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

it('says that the plan does not exist', async () => {
  server.use(http.get(apiUrl('/plans/:id'), () => problem(404)));
  openApp(path);
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
});

it('says why there is no matrix and tries again', async () => {
  server.use(
    http.get(apiUrl('/plans/:id/obligations'), () => HttpResponse.json(obligations)),
    http.get(apiUrl('/plans/:id/tasks'), () => problem(500, { title: 'Lỗi máy chủ' }), {
      once: true,
    }),
  );
  const { user } = openApp(path);
  expect(await screen.findByRole('heading', { name: 'Lỗi máy chủ' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('table')).toBeVisible();
});
