import { expect, test } from './support/test.ts';

test('a facility is invited, answers once by the link on a phone, and the officer sees it', async ({
  page,
  browser,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/surveys?tab=invitations');
  await page.getByRole('button', { name: 'Mời trả lời' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Chọn cơ sở' }).fill('thủy điện');
  const option = page.locator('.ant-select-item-option').filter({ hasText: 'thủy điện' }).first();
  const name = (await option.innerText()).replace(/ \(.*/, '');
  await option.click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Tạo liên kết' }).click();
  const link = await dialog.getByText(/\/survey\//).innerText();
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row.getByText('Đang chờ')).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const door = await phone.newPage();
  await door.goto(link);
  await expect(door.getByText(`Phiếu dành cho: ${name}`)).toBeVisible();
  const questions = door.getByRole('group');
  await expect(questions).toHaveCount(9 + 1);
  for (const question of await questions.all()) {
    const best = question.getByRole('radio').first();
    if (await best.count()) await best.check();
  }
  const needed = await door.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(390);
  await door.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await expect(door.getByRole('status')).toHaveText(/Đã ghi câu trả lời/);
  await door.reload();
  await expect(door.getByText(/đã được trả lời/)).toBeVisible();
  await phone.close();

  await page.reload();
  await expect(row.getByText('Đã trả lời')).toBeVisible();
  await page.getByRole('tab', { name: 'Câu trả lời' }).click();
  await page
    .getByRole('button', { name: new RegExp(`^Xem: ${name},`) })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText('Cơ sở tự trả lời')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('Nhận thức được lợi ích')).toBeVisible();
  await checkAccessibility();
});
