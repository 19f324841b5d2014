import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { FacilityCohort } from '@/api/schema.gen.d.ts';
import { emptyRegistry, page, read, type SentRequest } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';

const cohort: FacilityCohort = {
  id: '01890000-0000-7000-8000-00000000c001',
  version: 0,
  day: '2018-12-31',
  note: 'Báo cáo năm 2018',
  count: 2,
  createdAt: '2026-11-20T03:00:00Z',
  known: 3,
  added: 2,
  gone: 1,
};

const sent: SentRequest[] = [];

beforeEach(() => {
  sent.length = 0;
  const note = async ({ request }: { request: Request }) => {
    sent.push(await read(request));
    return HttpResponse.json(cohort, { status: 201 });
  };
  server.use(...emptyRegistry(['facility:read', 'plan:write']));
  server.use(
    http.get(apiUrl('/facility-cohorts'), () => page(cohort)),
    http.post(apiUrl('/facility-cohorts'), note),
    http.get(apiUrl('/facility-cohorts/:id'), () => HttpResponse.json(cohort)),
    http.get(apiUrl('/facility-cohorts/:id/facilities'), () =>
      page({
        id: '01890000-0000-7000-8000-00000000c101',
        code: 'CS-000001',
        name: 'Lò gạch mẫu',
        adminUnit: { id: '01890000-0000-7000-8000-00000000c102', code: '051', name: 'Hòa An' },
        gone: true,
      }),
    ),
    http.delete(apiUrl('/facility-cohorts/:id'), async ({ request }) => {
      sent.push(await read(request));
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(apiUrl('/facility-cohorts/:id/restoration'), note),
  );
});

it('freezes the list of a day and opens it', async () => {
  const { user, router } = openApp('/facilities/cohorts');
  expect(await screen.findByRole('link', { name: '31/12/2018' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Chốt danh sách/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Ghi chú'), 'Báo cáo');
  await user.click(dialog.getByRole('button', { name: 'Chốt' }));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(`/facilities/cohorts/${cohort.id}`),
  );
  expect(sent[0]?.body).toMatchObject({
    day: `${new Date().getFullYear() - 1}-12-31`,
    note: 'Báo cáo',
  });
});

it('says what has been learnt since, and comes back when it was deleted by mistake', async () => {
  const { user, router } = openApp(`/facilities/cohorts/${cohort.id}`);
  expect(await screen.findByText('2 cơ sở khi chốt.')).toBeVisible();
  expect(
    screen.getByText(/3 cơ sở, trong đó 2 cơ sở không có trong danh sách; 1 cơ/),
  ).toBeVisible();
  const row = await screen.findByRole('row', { name: /Lò gạch mẫu/ });
  expect(row).toHaveTextContent('Nay không được tính');
  await user.click(screen.getByRole('button', { name: 'Xóa' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/facilities/cohorts'));
  await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText(/^Đã khôi phục danh sách/)).toBeVisible();
  expect(sent.map(({ call, match }) => [call, match])).toEqual([
    [`DELETE /facility-cohorts/${cohort.id}`, '"0"'],
    [`POST /facility-cohorts/${cohort.id}/restoration`, null],
  ]);
});
