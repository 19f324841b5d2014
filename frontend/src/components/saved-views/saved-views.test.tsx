import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SavedView, SavedViewRequest } from '@/api/schema.gen.d.ts';
import { emptyRegistry, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, problem, server } from '@/testing/server.ts';

const view: SavedView = {
  id: '01890000-0000-7000-8000-00000000b001',
  version: 2,
  page: 'facilities',
  name: 'Cơ sở lớn',
  query: 'size_=%5B%22LARGE%22%5D&sort=-name',
  updatedAt: '2026-11-20T03:00:00Z',
};

let views: SavedView[];
const sent: SentRequest[] = [];

beforeEach(() => {
  views = [view];
  sent.length = 0;
  server.use(
    http.get(apiUrl('/saved-views'), ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.get('page') === 'facilities' ? views : [],
        total: views.length,
        limit: 100,
        offset: 0,
      }),
    ),
    http.post(apiUrl('/saved-views'), async ({ request }) => {
      sent.push(await read(request));
      const body = (await request.json()) as SavedViewRequest;
      views = [...views, { ...view, ...body, id: body.id ?? '', version: 0 }];
      return HttpResponse.json(views.at(-1), { status: 201 });
    }),
    http.put(apiUrl('/saved-views/:id'), async ({ request }) => {
      sent.push(await read(request));
      return HttpResponse.json(view);
    }),
    http.delete(apiUrl('/saved-views/:id'), async ({ request }) => {
      sent.push(await read(request));
      views = [];
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(apiUrl('/saved-views/:id/restoration'), async ({ request }) => {
      sent.push(await read(request));
      views = [view];
      return HttpResponse.json(view);
    }),
    ...emptyRegistry(),
  );
});

async function openMenu(address: string) {
  const app = openApp(address);
  await app.user.click(await screen.findByRole('button', { name: 'Chế độ xem đã lưu' }));
  return app;
}

it('opens a view with the filter and the order that it was saved with', async () => {
  const { user, router } = await openMenu('/facilities?status=["CLOSED"]&page=3');
  await user.click(await screen.findByRole('link', { name: 'Cơ sở lớn' }));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ size_: ['LARGE'], sort: '-name' }),
  );
});

it('saves what the address shows, without the number of the page', async () => {
  const { user } = await openMenu('/facilities?status=["CLOSED"]&q=gach&page=3&sort=code');
  await user.click(await screen.findByRole('button', { name: 'Lưu chế độ xem này' }));
  await user.type(await screen.findByLabelText('Tên'), 'Gạch đã đóng cửa');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Đã lưu “Gạch đã đóng cửa”.')).toBeInTheDocument();
  expect(sent[0]?.body).toMatchObject({
    page: 'facilities',
    name: 'Gạch đã đóng cửa',
    query: 'q=gach&status=%5B%22CLOSED%22%5D&sort=code',
  });
});

it('renames a view on the version that was seen, and shows what the server refuses', async () => {
  server.use(
    http.put(apiUrl('/saved-views/:id'), async ({ request }) => {
      sent.push(await read(request));
      return problem(409, {
        title: 'Trùng',
        detail: 'Bạn đã có chế độ xem mang tên này.',
      });
    }),
  );
  const { user } = await openMenu('/facilities');
  await user.click(await screen.findByRole('button', { name: 'Đổi tên Cơ sở lớn' }));
  const name = await screen.findByLabelText('Tên');
  await user.clear(name);
  await user.type(name, 'Lớn');
  await user.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText(/Bạn đã có chế độ xem mang tên này/)).toBeInTheDocument();
  expect(sent[0]).toEqual({
    call: `PUT /saved-views/${view.id}`,
    match: '"2"',
    body: { name: 'Lớn', query: view.query },
  });
});

it('deletes a view and brings it back', async () => {
  const { user } = await openMenu('/facilities');
  await user.click(await screen.findByRole('button', { name: 'Xóa Cơ sở lớn' }));
  expect(await screen.findByText('Chưa lưu chế độ xem nào của trang này.')).toBeInTheDocument();
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Đã khôi phục chế độ xem “Cơ sở lớn”.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Chế độ xem đã lưu' }));
  expect(await screen.findByRole('link', { name: 'Cơ sở lớn' })).toBeInTheDocument();
  expect(sent.map(({ call, match }) => [call, match])).toEqual([
    [`DELETE /saved-views/${view.id}`, '"2"'],
    [`POST /saved-views/${view.id}/restoration`, null],
  ]);
});

it('copies the link of the view', async () => {
  const { user } = await openMenu('/facilities?status=["CLOSED"]&page=3');
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(await screen.findByRole('button', { name: 'Chép liên kết' }));
  expect(await screen.findByText('Đã chép liên kết của chế độ xem này.')).toBeInTheDocument();
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/\?status=%5B%22CLOSED%22%5D$/));
});

it('shows the link where the browser gives no clipboard', async () => {
  const { user } = await openMenu('/facilities?q=gach');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(await screen.findByRole('button', { name: 'Chép liên kết' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByLabelText<HTMLInputElement>('Liên kết').value).toMatch(/\?q=gach$/);
});
