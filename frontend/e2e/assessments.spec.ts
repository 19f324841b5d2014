import { expect, test } from './support/test.ts';

test('an advisor scans a facility on a phone, the officer verifies it', async ({
  page,
  browser,
  loginAs,
  checkAccessibility,
  checkWidths,
}) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const field = await phone.newPage();
  await field.goto('/assessments?view=open');
  await field.getByLabel('Tên đăng nhập').fill('tuvan1');
  await field.getByLabel('Mật khẩu').fill(process.env['DEMO_PASSWORD'] ?? 'sxsh-demo-2549');
  await field.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await field.getByRole('button', { name: 'Đánh giá cơ sở' }).click();
  const form = field.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Cơ sở' }).fill('thủy điện');
  const option = field.locator('.ant-select-item-option').filter({ hasText: 'thủy điện' }).first();
  const name = (await option.innerText()).replace(/ \(.*/, '');
  await option.click();
  const criteria = form.getByRole('radiogroup');
  await expect(criteria).toHaveCount(6);
  for (const criterion of await criteria.all()) await criterion.getByRole('radio').last().check();
  const needed = await field.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(390);
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(field.getByText('100,0').first()).toBeVisible();
  await field.getByRole('button', { name: 'Hoàn thành' }).click();
  await expect(field.getByText(/Kết quả đã chốt/)).toBeVisible();
  await phone.close();

  await loginAs('congthuong', '/assessments');
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row.getByText('Cao')).toBeVisible();
  await checkWidths();
  await row.getByRole('button', { name: /^Xem/ }).click();
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.getByText('Đã xác minh', { exact: true }).first()).toBeVisible();
  await checkAccessibility();
});
