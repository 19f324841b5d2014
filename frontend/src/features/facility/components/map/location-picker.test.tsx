import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, officer, server } from '@/testing/server.ts';

const id = '01890000-0000-7000-8000-00000000f001';
const unit = '01890000-0000-7000-8000-00000000a002';
const none = () => HttpResponse.json({ items: [], total: 0, limit: 20, offset: 0 });

it('takes the pressed place into the form, checks it, and asks before it is lost', async () => {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get(apiUrl('/me'), () =>
      HttpResponse.json({
        ...officer,
        permissions: ['facility:read', 'facility:write', 'reference:read'],
      }),
    ),
    http.get(apiUrl('/facilities/location-check'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ result: 'FAR_FROM_UNIT' });
    }),
    http.get(apiUrl('/facilities/:id'), () =>
      HttpResponse.json({
        id,
        version: 1,
        code: 'CS-000012',
        name: 'Lò gạch mẫu',
        aliases: [],
        adminUnit: { id: unit, code: '051', name: 'Huyện Hoà An' },
        locationCheck: 'MISSING',
        status: 'OPERATING',
        visibility: 'NORMAL',
        completeness: 44,
        missing: [],
        origins: {},
        parts: { identifiers: [], contacts: [], lines: [], products: [] },
        updatedAt: '2026-11-20T03:00:00Z',
      }),
    ),
    http.get(apiUrl('/admin-units'), none),
    http.get(apiUrl('/sectors'), none),
    http.get(apiUrl('/enterprises'), none),
    http.get(apiUrl('/industrial-zones'), none),
  );
  const { user } = openApp(`/facilities/${id}/edit`);
  const map = await screen.findByRole('group', { name: 'Bản đồ để chọn vị trí' });
  await user.pointer({
    keys: '[MouseLeft]',
    target: map,
    coords: { clientX: 400, clientY: 250 },
  });
  // The middle of the province.
  expect(await screen.findByText('Xa đơn vị đã khai')).toBeVisible();
  expect(screen.getByLabelText('Vĩ độ')).toHaveValue('22,725');
  expect(screen.getByLabelText('Kinh độ')).toHaveValue('106,1');
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({ latitude: '22.725', longitude: '106.1', adminUnitId: unit }),
  );
  await user.click(screen.getByRole('button', { name: 'Hủy' }));
  expect(await screen.findByRole('dialog')).toBeInTheDocument();
});
