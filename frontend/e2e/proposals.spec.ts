import { expect, test } from './support/test.ts';

test('a facility asks for a change, an officer returns one and accepts another', async ({
  page,
  loginAs,
  checkAccessibility,
  checkWidths,
}) => {
  const rows = page.getByRole('table').getByRole('row');

  await loginAs('coso1', '/facilities');
  await rows.nth(1).getByRole('link').click();
  for (const employees of ['5', '61']) {
    await page.getByRole('button', { name: 'Đề nghị sửa thông tin' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số lao động').fill(employees);
    await dialog.getByLabel('Lý do, giấy tờ kèm theo').fill('Bảng lương mẫu tháng 10');
    await checkAccessibility();
    await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(/^Đã gửi đề nghị/).last()).toBeVisible();
  }
  await page.goto('/facilities/proposals');
  await expect(rows.filter({ hasText: 'Chờ xem xét' })).toHaveCount(2);
  await checkWidths();

  await page.context().clearCookies();
  await loginAs('congthuong', '/facilities/proposals?state=["PENDING"]');
  await rows
    .filter({ hasText: /lao động: 5\D/ })
    .getByRole('button', { name: 'Trả lại' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(dialog.getByText('Hãy nêu lý do để cơ sở biết cần sửa gì.')).toBeVisible();
  await checkAccessibility();
  await dialog.getByLabel('Lý do trả lại').fill('Không khớp bảng lương');
  await dialog.getByRole('button', { name: 'Trả lại' }).click();
  await expect(dialog).toHaveCount(0);
  await rows
    .filter({ hasText: /lao động: 61\D/ })
    .getByRole('button', { name: 'Chấp nhận' })
    .click();
  await expect(page.getByText('Đã ghi vào danh bạ.')).toBeVisible();
  await page.goto('/facilities/proposals');
  await expect(rows.filter({ hasText: 'Không khớp bảng lương' })).toContainText('Đã trả lại');
  await checkWidths();

  await page.context().clearCookies();
  await loginAs('coso1', '/facilities');
  await rows.nth(1).getByRole('link').click();
  await expect(page.getByRole('definition').filter({ hasText: /^61\D/ })).toBeVisible();
});
