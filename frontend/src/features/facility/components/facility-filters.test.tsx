import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { emptyRegistry, page } from '@/testing/registry.ts';
import { openApp } from '@/testing/render.tsx';
import { apiUrl, server } from '@/testing/server.ts';

const zoneId = '01890000-0000-7000-8000-00000000a001';
const unitId = '01890000-0000-7000-8000-00000000a002';
const asked: URLSearchParams[] = [];

beforeEach(() => {
  asked.length = 0;
  server.use(
    http.get(apiUrl('/facilities'), ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return page();
    }),
    http.get(apiUrl('/admin-units/:id'), () =>
      HttpResponse.json({ id: unitId, name: 'Huyện Hoà An', validTo: '2025-07-01' }),
    ),
    http.get(apiUrl('/industrial-zones/:id'), () =>
      HttpResponse.json({ id: zoneId, name: 'Cụm công nghiệp mẫu' }),
    ),
    ...emptyRegistry(),
  );
});

it('says each filter of the address in words and clears it', async () => {
  const { user, router } = openApp(
    `/facilities?area=${unitId}&zone=${zoneId}&completenessTo=49&neverConfirmed=true&largeEnergyUser=true&locationCheck=["MISSING"]&without=["SIZE"]`,
  );
  const chips = await screen.findByRole('list', { name: 'Bộ lọc đang dùng' });
  await within(chips).findByText('Khu, cụm công nghiệp: Cụm công nghiệp mẫu');
  await within(chips).findByText('Địa bàn: Huyện Hoà An (→ 30/06/2025)');
  expect(within(chips).getByText('Độ đầy đủ: Dưới 50%')).toBeVisible();
  expect(within(chips).getByText('Kiểm tra vị trí: Chưa có vị trí')).toBeVisible();
  expect(within(chips).getByText('Chưa ghi: Quy mô')).toBeVisible();
  expect(within(chips).getByText('Năng lượng trọng điểm')).toBeVisible();
  expect(Object.fromEntries(asked.at(-1) ?? [])).toMatchObject({
    area: unitId,
    zone: zoneId,
    completenessTo: '49',
    neverConfirmed: 'true',
    largeEnergyUser: 'true',
    locationCheck: 'MISSING',
    without: 'SIZE',
  });

  await user.click(
    within(chips).getByRole('button', { name: /Bỏ lọc Chưa được xác nhận lần nào/ }),
  );
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('neverConfirmed'));
  expect(router.state.location.search).toMatchObject({ zone: zoneId, completenessTo: 49 });
  await user.click(within(chips).getByRole('button', { name: 'Bỏ các bộ lọc' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(screen.queryByRole('list', { name: 'Bộ lọc đang dùng' })).not.toBeInTheDocument();
});

it('puts what is chosen under more filters into the address', async () => {
  const { user, router } = openApp('/facilities');
  const more = await screen.findByRole('button', { name: 'Bộ lọc khác' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  const checks = screen.getByRole('group', { name: 'Kiểm tra vị trí' });
  await user.click(within(checks).getByRole('checkbox', { name: 'Ngoài tỉnh' }));
  await user.click(screen.getByRole('checkbox', { name: 'Chưa được xác nhận lần nào' }));
  await user.click(screen.getByRole('combobox', { name: 'Độ đầy đủ' }));
  await user.click(await screen.findByTitle('Từ 80%'));
  await waitFor(() =>
    expect(router.state.location.search).toEqual({
      locationCheck: ['OUTSIDE_PROVINCE'],
      neverConfirmed: true,
      completenessFrom: 80,
    }),
  );
});

it('leaves out of the address what makes no sense', async () => {
  openApp('/facilities?zone=x&asOf=2019-13-40&completenessTo=900&neverConfirmed=maybe');
  await waitFor(() => expect(asked.length).toBeGreaterThan(0));
  expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
    limit: '20',
    offset: '0',
    sort: 'name',
  });
});
