import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';

const proposal = {
  id: 'p1',
  version: 4,
  facility: {
    id: 'f1',
    version: 1,
    code: 'CS-1',
    name: 'Cơ sở mẫu A',
    adminUnit: { id: 'u', code: '051', name: 'Huyện Hoà An' },
    status: 'OPERATING',
    locationCheck: 'MISSING',
    completeness: 40,
    updatedAt: '2026-11-20T03:00:00Z',
  },
  proposed: { address: 'Xóm Mẫu', employees: 12 },
  note: 'Mới chuyển xưởng',
  state: 'PENDING',
  authorName: 'Cơ sở mẫu',
  createdAt: '2026-11-20T03:00:00Z',
};

const sent: { call: string; match: string | null; body: unknown }[] = [];
let permissions: string[] = [];

async function note(request: Request) {
  const text = await request.text();
  sent.push({
    call: `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`,
    match: request.headers.get('If-Match'),
    body: text ? (JSON.parse(text) as unknown) : undefined,
  });
  return HttpResponse.json(proposal);
}

beforeEach(() => {
  sent.length = 0;
  permissions = ['facility:read', 'facility:write', 'facility:confidential'];
  server.use(
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, permissions })),
    http.get(apiUrl('/facilities/proposals'), () =>
      HttpResponse.json({ items: [proposal], total: 1, limit: 20, offset: 0 }),
    ),
    http.post(apiUrl('/facilities/proposals/:id/:how'), ({ request }) => note(request)),
    http.delete(apiUrl('/facilities/proposals/:id'), ({ request }) => note(request)),
  );
});

it('shows what is asked for and accepts it on the version that was seen', async () => {
  const { user } = openApp('/facilities/proposals');
  expect(await screen.findByText('Xóm Mẫu')).toBeVisible();
  expect(screen.getByText('Mới chuyển xưởng')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Chấp nhận' }));
  await waitFor(() =>
    expect(sent).toEqual([
      { call: 'POST /facilities/proposals/p1/acceptance', match: '"4"', body: undefined },
    ]),
  );
});

it('returns nothing without a reason', async () => {
  const { user } = openApp('/facilities/proposals');
  await user.click(await screen.findByRole('button', { name: 'Trả lại' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
  expect(
    await within(dialog).findByText('Hãy nêu lý do để cơ sở biết cần sửa gì.'),
  ).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText('Lý do trả lại'), 'Thiếu giấy tờ');
  await user.click(within(dialog).getByRole('button', { name: 'Trả lại' }));
  await waitFor(() =>
    expect(sent).toEqual([
      {
        call: 'POST /facilities/proposals/p1/return',
        match: '"4"',
        body: { remark: 'Thiếu giấy tờ' },
      },
    ]),
  );
});

it('lets who asked take it back', async () => {
  permissions = ['facility:read', 'facility:propose', 'facility:confidential'];
  const { user } = openApp('/facilities/proposals');
  await user.click(await screen.findByRole('button', { name: 'Rút lại' }));
  await waitFor(() => expect(sent[0]?.call).toBe('DELETE /facilities/proposals/p1'));
  expect(screen.queryByRole('button', { name: 'Chấp nhận' })).not.toBeInTheDocument();
});
