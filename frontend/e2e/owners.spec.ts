import { expect, test } from './support/test.ts';

test('an officer keeps an owner and a zone, deletes the zone by mistake and brings it back', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/enterprises');
  await page.getByRole('button', { name: 'Thêm doanh nghiệp' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /Tên$/ }).fill('Công ty TNHH Mẫu Nà Mẫu');
  await form.getByRole('textbox', { name: 'Mã số thuế' }).fill('4890000009');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Mã số thuế không đúng')).toBeVisible();
  await checkAccessibility();
  await form.getByRole('textbox', { name: 'Mã số thuế' }).fill('');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Chưa có cơ sở nào trong danh bạ.')).toBeVisible();
  await checkAccessibility();

  await page.goto('/enterprises?q=na+mau');
  await expect(page.getByRole('button', { name: 'Xem Công ty TNHH Mẫu Nà Mẫu' })).toBeVisible();

  await page.goto('/admin/zones?open=new');
  await form.getByRole('textbox', { name: /Tên$/ }).fill('Cụm công nghiệp mẫu Nà Mẫu');
  await form.getByRole('textbox', { name: /Mã$/ }).fill('CCN-NA-MAU');
  await form.getByLabel('Đơn vị hành chính').fill('hoa an');
  await page.getByTitle('Xã Hòa An', { exact: true }).click();
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(form.getByText('Xã Hòa An')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).last().click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã khôi phục “Cụm công nghiệp mẫu Nà Mẫu”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xem Cụm công nghiệp mẫu Nà Mẫu' })).toBeVisible();
});

test('a reader goes from an owner to its sites and back to the owner', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('lanhdao', '/enterprises');
  await page.getByRole('button', { name: /^Xem / }).first().click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByRole('heading', { name: 'Cơ sở sản xuất' })).toBeVisible();
  await checkAccessibility();
  await expect(page.getByRole('button', { name: 'Sửa', exact: true })).toHaveCount(0);
  await drawer.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByText('Thông tin cơ sở')).toBeVisible();
  await page.locator('a[href^="/enterprises?open="]').click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
});
