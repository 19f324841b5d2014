import { expect, test } from './support/test.ts';

test('an officer finds facilities on the map, colours them and opens one', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/facilities');
  await page.getByText('Bảng và bản đồ', { exact: true }).click();
  const map = page.getByRole('group', { name: 'Bản đồ cơ sở' });
  await expect(map.getByRole('button').first()).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeVisible();

  await page.getByRole('searchbox').fill('gach tuynel');
  const legend = page.getByRole('list', { name: 'Chú giải' });
  await page.getByRole('combobox', { name: 'Tô màu theo' }).click();
  await page.getByTitle('Nguy cơ ô nhiễm').click();
  await expect(legend).toContainText('Trung bình');
  await expect(page).toHaveURL(/q=gach.*colour=POLLUTION_RISK|colour=POLLUTION_RISK.*q=gach/);
  const found = await page.getByText(/ của bộ lọc có vị trí riêng/).textContent();
  const total = /trên (\d+) cơ sở/.exec(found ?? '')?.[1];
  // The table beside it is about the very same facilities.
  await expect(page.getByText(` trong ${total} dòng`)).toBeVisible();

  // Closer, until something stands alone.
  const alone = map.locator('[data-place="FACILITY"]');
  for (let step = 0; step < 6 && (await alone.count()) === 0; step += 1) {
    await map.locator('[data-place="CLUSTER"]').first().click();
    await page.getByRole('button', { name: 'Xem gần hơn' }).click();
    await expect(page.getByRole('button', { name: 'Xem gần hơn' })).toHaveCount(0);
  }
  const name = (await alone.first().getAttribute('aria-label')) ?? '';
  await alone.first().click();
  const card = page.getByRole('dialog', { name });
  await expect(card).toBeVisible();
  await checkAccessibility();
  await card.getByRole('link', { name: 'Xem hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a district officer sees the own area on the map, and no other', async ({ page, loginAs }) => {
  await loginAs('hoaan', '/facilities?view=map');
  const map = page.getByRole('group', { name: 'Bản đồ cơ sở' });
  await expect(map.getByRole('button').first()).toBeVisible();
  await page.getByRole('searchbox').fill('bao lac');
  await expect(page.getByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
  await expect(map.getByRole('button')).toHaveCount(0);
});

test('on a phone the map comes before its filters', async ({ page, loginAs }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loginAs('congthuong', '/facilities?view=map');
  const map = page.getByRole('group', { name: 'Bản đồ cơ sở' });
  await expect(map.getByRole('button').first()).toBeVisible();
  const search = page.getByRole('searchbox');
  await expect(search).toBeHidden();
  const { y = 844, height = 0 } = (await map.boundingBox()) ?? {};
  expect(Math.min(844, y + height) - y).toBeGreaterThan(844 * 0.45);

  await page.getByRole('button', { name: 'Bộ lọc', exact: true }).click();
  await search.fill('gach tuynel');
  await expect(page.getByRole('button', { name: 'Bộ lọc (1)' })).toBeVisible();
});
