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

/** A file of boundaries: a square for each code. */
function boundaries(...codes: string[]) {
  const ring = [
    [106.1, 22.6],
    [106.3, 22.6],
    [106.3, 22.75],
    [106.1, 22.75],
    [106.1, 22.6],
  ];
  const features = codes.map((ma) => ({
    type: 'Feature',
    properties: { ma },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return {
    name: 'dia-gioi.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
  };
}

test('an administrator brings boundaries along, and the map shades them from their day on', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  // Nobody else looks at that day.
  const map = '/facilities?view=map&asOf=2031-01-15';
  const shapes = page.locator('path[data-unit]');
  const schematic = page.getByText('Sơ đồ minh hoạ, không phải địa giới', { exact: true });
  await loginAs('quantri', map);
  await expect(schematic).toBeVisible();
  await expect(shapes).toHaveCount(56);

  await page.goto('/admin/boundaries');
  await page.getByRole('button', { name: 'Tải lên lớp địa giới' }).click();
  const drawer = page.getByRole('dialog', { name: 'Tải lên lớp địa giới' });
  await drawer.locator('input[type=file]').setInputFiles(boundaries('01273', '99999'));
  await drawer.getByLabel('Tên', { exact: true }).fill('Địa giới thử');
  await drawer.getByLabel('Có hiệu lực từ ngày').fill('01/01/2031');
  await drawer.getByLabel('Có hiệu lực từ ngày').press('Enter');
  await drawer.getByLabel('Thuộc tính mang mã đơn vị').fill('ma');
  await drawer.getByRole('button', { name: 'Tải lên', exact: true }).click();
  const wrong = drawer.getByRole('list', { name: 'Các đối tượng cần sửa' });
  await expect(wrong).toContainText('Đối tượng 2 (99999)');
  await checkAccessibility();

  await drawer.locator('input[type=file]').setInputFiles(boundaries('01273'));
  await drawer.getByRole('button', { name: 'Tải lên', exact: true }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('row', { name: /Địa giới thử/ })).toContainText('01/01/2031');

  await page.goto(map);
  await expect(shapes).toHaveCount(1);
  await expect(schematic).toBeHidden();
  await expect(page.getByText('Địa giới thử, từ 01/01/2031')).toBeVisible();
  // The number of the shape is that of the list of its unit.
  const count = Number(await shapes.getAttribute('data-count'));
  expect(count).toBeGreaterThan(0);
  await checkAccessibility();
  await page.getByRole('combobox', { name: 'Địa bàn' }).fill('Thục Phán');
  await page
    .getByTitle(/Thục Phán/)
    .first()
    .click();
  await expect(page.getByText(new RegExp(` trên ${count} cơ sở`))).toBeVisible();

  await page.goto('/admin/boundaries');
  await page.getByRole('button', { name: 'Xóa Địa giới thử' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('row', { name: /Địa giới thử/ })).toBeVisible();
  await page.getByRole('button', { name: 'Xóa Địa giới thử' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByRole('row', { name: /Địa giới thử/ })).toBeHidden();
  await page.goto(map);
  await expect(shapes).toHaveCount(56);
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
