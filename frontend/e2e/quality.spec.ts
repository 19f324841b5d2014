import { expect, test } from './support/test.ts';

test('an officer takes a finding, mends it, and leaves another as it is with a reason', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  const name = 'Cơ sở mẫu xưởng mộc Khau Liêu';
  await loginAs('congthuong', '/facilities/new');
  await page.getByRole('textbox', { name: 'Tên cơ sở' }).fill(name);
  await page.getByLabel('Đơn vị hành chính').fill('hoa an');
  await page.getByTitle('Xã Hòa An', { exact: true }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  await page.getByRole('link', { name: 'Việc cần làm về dữ liệu' }).click();
  await page.getByLabel('Tìm cơ sở').fill('khau lieu');
  const missing = page.getByRole('row', { name: /Khau Liêu.*Thiếu mục bắt buộc/ });
  await expect(missing).toContainText('Địa chỉ');
  await missing.getByRole('button', { name: /^Xử lý/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Người phụ trách').click();
  await page.getByTitle('Chuyên viên Sở Công Thương').click();
  await dialog.getByLabel('Hạn xử lý').fill('31/12/2030');
  await page.keyboard.press('Tab');
  await checkAccessibility();
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('checkbox', { name: 'Giao cho tôi' }).check();
  await expect(missing).toContainText('31/12/2030');
  await expect(page.getByRole('row', { name: /Khau Liêu.*Chưa có mã số thuế/ })).toHaveCount(0);
  await checkAccessibility();

  await missing.getByRole('link', { name }).click();
  await expect(page.getByText('Việc nên làm tiếp:')).toBeVisible();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByRole('textbox', { name: 'Địa chỉ' }).fill('Xóm Khau Liêu');
  await page.getByLabel('Ngành (VSIC)').fill('1622');
  await page
    .getByTitle(/VSIC 2025/)
    .first()
    .click();
  await page.getByLabel('Quy mô').click();
  await page.getByTitle('Nhỏ', { exact: true }).click();
  await page.getByLabel('Nguy cơ ô nhiễm').click();
  await page.getByTitle('Thấp', { exact: true }).click();
  await page.getByLabel('Hoạt động từ ngày').fill('01/06/2015');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const findings = page.getByRole('list', { name: 'Những điều cần xem trong hồ sơ' });
  await expect(findings).toContainText('Chưa có mã số thuế');
  await expect(findings).not.toContainText('Thiếu mục bắt buộc');

  await page.getByRole('button', { name: 'Xử lý: Chưa có mã số thuế' }).click();
  await dialog.getByRole('radio', { name: 'Chấp nhận như hiện có' }).check();
  await dialog.getByLabel('Lý do').fill('Hộ chưa đăng ký thuế');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(findings).toContainText('Lý do: Hộ chưa đăng ký thuế (Chuyên viên Sở Công Thương');
  await checkAccessibility();

  await page.goto('/facilities/findings?q=khau%20lieu');
  await expect(page.getByRole('row', { name: /Khau Liêu.*Chưa có tọa độ/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Khau Liêu.*Chưa có mã số thuế/ })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Tình trạng' }).click();
  await page.getByTitle('Đã chấp nhận').click();
  await expect(page.getByRole('row', { name: /Khau Liêu.*Chưa có mã số thuế/ })).toContainText(
    'Hộ chưa đăng ký thuế',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^viec-du-lieu-\d{4}-\d\d-\d\d\.csv$/);
});
