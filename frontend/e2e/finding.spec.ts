import { expect, test } from './support/test.ts';

test('an officer filters, keeps the view, opens it again and sends it', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/facilities');
  await page.getByRole('button', { name: 'Bộ lọc khác' }).click();
  await page.getByRole('checkbox', { name: 'Tạm ngừng' }).check();
  await page.getByRole('combobox', { name: 'Độ đầy đủ' }).click();
  await page.getByTitle('Từ 50% đến 79%').click();
  const chips = page.getByRole('list', { name: 'Bộ lọc đang dùng' });
  await expect(chips).toContainText('Tình trạng hoạt động: Tạm ngừng');
  await expect(chips).toContainText('Độ đầy đủ: Từ 50% đến 79%');
  await checkAccessibility();

  await page.getByRole('button', { name: 'Chế độ xem đã lưu' }).click();
  await expect(page.getByText('Chưa lưu chế độ xem nào của trang này.')).toBeVisible();
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu chế độ xem này' }).click();
  await page.getByLabel('Tên', { exact: true }).fill('Tạm ngừng, hồ sơ còn thiếu');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Đã lưu “Tạm ngừng, hồ sơ còn thiếu”.')).toBeVisible();
  const saved = page.url();

  await page.getByRole('button', { name: 'Bỏ các bộ lọc' }).click();
  await expect(chips).toHaveCount(0);
  await page.getByRole('button', { name: 'Chế độ xem đã lưu' }).click();
  await page.getByRole('link', { name: 'Tạm ngừng, hồ sơ còn thiếu' }).click();
  await expect(chips).toContainText('Độ đầy đủ: Từ 50% đến 79%');

  await page.getByRole('button', { name: 'Chế độ xem đã lưu' }).click();
  await page.getByRole('button', { name: 'Xóa Tạm ngừng, hồ sơ còn thiếu' }).click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText(/^Đã khôi phục chế độ xem/)).toBeVisible();
  await page.goto(saved);
  await expect(chips).toContainText('Tình trạng hoạt động: Tạm ngừng');
  await page.getByRole('button', { name: 'Chế độ xem đã lưu' }).click();
  await expect(page.getByRole('link', { name: 'Tạm ngừng, hồ sơ còn thiếu' })).toBeVisible();
});

test('every number of the summary leads to as many facilities', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/facilities?status=%5B%22OPERATING%22%2C%22SUSPENDED%22%5D');
  await page.getByRole('link', { name: 'Tổng hợp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tổng hợp cơ sở');
  await expect(page.getByRole('list', { name: 'Bộ lọc đang dùng' })).toContainText('Tạm ngừng');
  await checkAccessibility();

  for (const [rows, columns] of [
    ['DISTRICT', 'STATUS'],
    ['SECTOR_DIVISION', 'SIZE'],
    ['ADMIN_UNIT', 'POLLUTION_RISK'],
  ]) {
    const filter = 'status=%5B%22OPERATING%22%2C%22SUSPENDED%22%5D';
    const address = `/facilities/summary?${filter}&rows=${rows}&columns=${columns}`;
    await page.goto(address);
    const numbers = page.getByRole('table').getByRole('link');
    await expect(numbers.first()).toBeVisible();
    await numbers.first().press('Enter');
    await expect(page).toHaveURL(/\/facilities\?/);
    await page.goBack();
    await expect(numbers.first()).toBeVisible();
    const all = await numbers.evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
    );
    for (const at of [0, Math.floor(all.length / 2), all.length - 1]) {
      const [list, count] = all[at] ?? ['', ''];
      await page.goto(list);
      await expect(page.getByText(new RegExp(`trong ${count} dòng`))).toBeVisible();
    }
  }
});
