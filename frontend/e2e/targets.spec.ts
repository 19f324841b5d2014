import { expect, test } from './support/test.ts';

test('an officer enters a value by hand where no records tell, and takes it back', async ({
  page,
  loginAs,
  checkWidths,
}) => {
  await loginAs('congthuong');
  await page.getByRole('link', { name: 'Cơ sở có tiềm năng áp dụng SXSH' }).click();
  await page.getByRole('button', { name: 'Nhập số liệu' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Tính đến ngày' }).fill('31/12/2019');
  await page.keyboard.press('Tab');
  await dialog.getByRole('spinbutton', { name: 'Số đạt (tử số)' }).fill('9');
  await dialog.getByRole('spinbutton', { name: 'Tổng số được tính (mẫu số)' }).fill('20');
  await dialog.getByRole('textbox', { name: 'Căn cứ' }).fill('Báo cáo mẫu số 15');
  await dialog
    .getByRole('textbox', { name: 'Lý do nhập tay' })
    .fill('Chưa có đánh giá trong hệ thống');
  await dialog.getByRole('textbox', { name: 'Có giá trị đến hết ngày' }).fill('31/12/2030');
  await page.keyboard.press('Tab');
  await checkWidths();
  await dialog.getByRole('button', { name: 'Nhập số liệu' }).click();
  await expect(page.getByText(/căn cứ: Báo cáo mẫu số 15/)).toBeVisible();
  await expect(page.getByText('45,0%')).toBeVisible();
  await checkWidths();

  await page.getByRole('button', { name: 'Xóa số liệu ngày 31/12/2019' }).click();
  await expect(page.getByText('Chưa nhập số liệu nào bằng tay.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText(/^Đã khôi phục số liệu nhập tay/)).toBeVisible();
  await expect(page.getByText(/căn cứ: Báo cáo mẫu số 15/)).toBeVisible();
});
