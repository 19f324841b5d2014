import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, problem, server } from '@/testing/server.ts';
import { planImport } from '../testing/records.ts';

const importer = { ...officer, permissions: [...officer.permissions, 'plan:import'] };
const { draft: _draft, rows: _rows, sha256: _sha, ...row } = planImport;
const sent: { type: string | null; body: unknown }[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json(importer)),
    http.get(apiUrl('/agencies'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/agency-groups'), () => HttpResponse.json({ items: [], total: 0 })),
    http.get(apiUrl('/plans/imports'), () =>
      HttpResponse.json({
        items: [{ ...row, number: '2549/KH-UBND' }],
        total: 1,
        limit: 20,
        offset: 0,
      }),
    ),
    http.post(apiUrl('/plans/imports'), async ({ request }) => {
      const type = request.headers.get('Content-Type');
      sent.push({ type, body: type?.includes('json') ? await request.json() : undefined });
      return HttpResponse.json(planImport, { status: 201 });
    }),
  );
});

const fileInput = () => document.querySelector('input[type=file]') as HTMLInputElement;

it('lists what was handed in before', async () => {
  openApp('/plans/import');
  expect(await screen.findByRole('heading', { name: 'Nhập kế hoạch từ văn bản' })).toBeVisible();
  const link = await screen.findByRole('link', { name: '24/11/2026 08:00' });
  expect(link).toHaveAttribute('href', `/plans/imports/${planImport.id}`);
  expect(screen.getByText('Chờ xác nhận')).toBeVisible();
});

it('reads a file and opens what was understood', async () => {
  const { user, router } = openApp('/plans/import');
  await screen.findByRole('heading', { name: 'Nhập kế hoạch từ văn bản' });
  await user.upload(fileInput(), new File(['x'], 'ke-hoach.docx'));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/plans/imports/${planImport.id}`),
  );
  expect(sent[0]?.type).toContain('multipart/form-data');
});

it('does not send a file that is too large', async () => {
  const { user } = openApp('/plans/import');
  await screen.findByRole('heading', { name: 'Nhập kế hoạch từ văn bản' });
  const large = new File(['x'], 'anh.docx');
  Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 });
  await user.upload(fileInput(), large);
  expect(await screen.findByRole('alert')).toHaveTextContent('anh.docx lớn hơn 20 MB');
  expect(sent).toEqual([]);
});

it('says in the words of the server why a document is refused', async () => {
  server.use(
    http.post(apiUrl('/plans/imports'), () =>
      problem(422, {
        code: 'IMPORT_NO_PLAN',
        title: 'Không thấy kế hoạch trong tài liệu',
        detail: 'Hãy kiểm tra lại tệp.',
      }),
    ),
  );
  const { user } = openApp('/plans/import');
  await user.click(await screen.findByRole('tab', { name: 'Dán nội dung' }));
  await user.type(screen.getByRole('textbox', { name: /Nội dung hoặc bảng/ }), 'Kính gửi');
  await user.click(screen.getByRole('button', { name: 'Đọc nội dung đã dán' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Không thấy kế hoạch trong tài liệuHãy kiểm tra lại tệp.',
  );
});

it('takes the layout of a pasted table along', async () => {
  const { user } = openApp('/plans/import');
  await user.click(await screen.findByRole('tab', { name: 'Dán nội dung' }));
  const html = '<table><tr><td>1.1</td></tr></table>';
  const clipboard = { getData: (type: string) => (type === 'text/html' ? html : '1.1') };
  fireEvent.paste(screen.getByRole('textbox', { name: /Nội dung hoặc bảng/ }), {
    clipboardData: clipboard,
  });
  expect(await screen.findByText(/Đã nhận bảng kèm định dạng/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Đọc nội dung đã dán' }));
  await waitFor(() => expect(sent[0]?.body).toEqual({ html }));
});

it('is closed to those who may not import', async () => {
  server.use(http.get(apiUrl('/me'), () => HttpResponse.json(officer)));
  openApp('/plans/import');
  expect(await screen.findByText('Bạn không có quyền xem trang này')).toBeVisible();
});
