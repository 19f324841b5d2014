import { expect, test } from './support/test.ts';

test('an officer keeps an agency, deletes it by mistake and brings it back', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/admin/agencies');
  await page.getByLabel('Tìm cơ quan theo mã, tên').fill('trung tam khuyen cong va tvptcn');
  await expect(
    page.getByRole('button', {
      name: 'Xem Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
    }),
  ).toBeVisible();
  await checkAccessibility();

  await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /Tên$/ }).fill('Sở Mẫu');
  await form.getByRole('textbox', { name: /Mã$/ }).fill('SO-MAU');
  await page.getByRole('button', { name: 'Thêm đầu mối' }).click();
  await page.getByLabel('Họ và tên').fill('Người Mẫu');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Người Mẫu')).toBeVisible();

  await page.getByRole('tab', { name: 'Lịch sử' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Lịch sử' })).toContainText('Sở Mẫu');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).last().click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã khôi phục “Sở Mẫu”.')).toBeVisible();
});

test('a reader walks the map of another day and the sectors of another version', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('lanhdao', '/admin/units?asOf=2020-01-31');
  await expect(page.getByText('13 đơn vị cấp huyện, 199 đơn vị cấp xã')).toBeVisible();
  await expect(page.getByText('đã nhập vào Huyện Trùng Khánh, Huyện Quảng Hòa')).toBeVisible();
  await checkAccessibility();
  await page.getByText('Từ 01/7/2025').click();
  await expect(page.getByText('0 đơn vị cấp huyện, 56 đơn vị cấp xã')).toBeVisible();

  await page.goto('/admin/sectors?q=1104&allVersions=true');
  await expect(page.getByText('Sản xuất mạch nha ủ men bia')).toBeVisible();
  await expect(page.getByText('Sản xuất đồ uống không cồn, nước khoáng')).toHaveCount(2);
  await checkAccessibility();

  await page.goto('/admin/agency-groups?asOf=2018-01-01');
  await expect(page.getByText('13 thành viên ngày 01/01/2018')).toBeVisible();
  await checkAccessibility();
});
