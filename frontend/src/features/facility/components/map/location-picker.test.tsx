import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { emptyRegistry, facility, writerRights } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';

it('takes the pressed place into the form, checks it, and asks before it is lost', async () => {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get(apiUrl('/facilities/location-check'), ({ request }) => {
      asked.push(Object.fromEntries(new URL(request.url).searchParams));
      return HttpResponse.json({ result: 'FAR_FROM_UNIT' });
    }),
    http.get(apiUrl('/facilities/:id'), () => HttpResponse.json(facility)),
    ...emptyRegistry(writerRights),
  );
  const { user } = openApp(`/facilities/${facility.id}/edit`);
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
    expect(asked.at(-1)).toEqual({
      latitude: '22.725',
      longitude: '106.1',
      adminUnitId: facility.adminUnit.id,
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Hủy' }));
  expect(await screen.findByRole('dialog')).toBeInTheDocument();
});
