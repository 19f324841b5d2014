import { expect, test } from './support/test.ts';

test('an officer adds a facility, corrects it, dates an event and looks back', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/facilities');
  await page.getByRole('link', { name: 'Thêm cơ sở' }).click();
  await page.getByRole('textbox', { name: 'Tên cơ sở' }).fill('Cơ sở mẫu lò gạch Nà Mẫu');
  await page.getByLabel('Đơn vị hành chính').fill('hoa an');
  await page.getByTitle('Xã Hòa An', { exact: true }).click();
  await page.getByLabel('Thông tin đúng từ ngày').fill('01/01/2016');
  await page.keyboard.press('Tab');
  await page.getByLabel('Mã số thuế').fill('4890000009');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Mã số thuế không đúng')).toBeVisible();
  await checkAccessibility();
  await page.getByLabel('Mã số thuế').fill('');
  await page.getByRole('button', { name: 'Lưu' }).click();

  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Cơ sở mẫu lò gạch Nà Mẫu');
  await checkAccessibility();
  await page.getByRole('link', { name: 'Sửa' }).click();
  await page.getByRole('textbox', { name: 'Địa chỉ' }).fill('Xóm Nà Mẫu');
  await page.getByRole('textbox', { name: 'Nguồn thông tin' }).fill('Biên bản mẫu số 01');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(/Biên bản mẫu số 01/)).toBeVisible();

  await page.getByRole('tab', { name: 'Biến động' }).click();
  await page.getByRole('button', { name: 'Ghi nhận biến động' }).click();
  await page.getByLabel('Loại biến động').click();
  await page.getByTitle('Đổi tên').click();
  await page.getByLabel('Ngày xảy ra').fill('01/06/2019');
  await page.keyboard.press('Tab');
  await page.getByLabel('Tên mới').fill('Cơ sở mẫu gạch Nà Mẫu');
  await page.getByRole('radio', { name: 'So sánh tiếp' }).check();
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(heading).toHaveText('Cơ sở mẫu gạch Nà Mẫu');
  await expect(page.getByText('01/06/2019 · Đổi tên')).toBeVisible();

  await page.getByLabel('Xem vào ngày').fill('31/12/2018');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Cơ sở mẫu lò gạch Nà Mẫu');
  await expect(page.getByText(/vào ngày 31\/12\/2018, không phải hiện nay/)).toBeVisible();
  await checkAccessibility();
});

test('an officer merges two records of one facility and separates them again', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/facilities');
  for (const name of ['Công ty TNHH MTV gạch mẫu Bản Giới', 'Cty gạch mẫu Bản Giới']) {
    await page.goto('/facilities/new');
    await page.getByRole('textbox', { name: 'Tên cơ sở' }).fill(name);
    await page.getByLabel('Đơn vị hành chính').fill('hoa an');
    await page.getByTitle('Xã Hòa An', { exact: true }).click();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  await page.goto('/facilities/duplicates');
  const pair = page.getByRole('article', { name: /gạch mẫu Bản Giới/ });
  await expect(pair).toContainText('Cùng tên');
  await checkAccessibility();
  await pair.getByRole('link', { name: 'Gộp…' }).click();
  await page.getByLabel('Lý do gộp').fill('Nhập hai lần');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Gộp hai hồ sơ' }).click();

  const merge = page.getByRole('listitem').filter({ hasText: 'Bản Giới” đã gộp vào' });
  await merge.getByRole('button', { name: 'Tách lại' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tách lại' }).click();
  await expect(page.getByText('Đã tách lại hai hồ sơ.')).toBeVisible();
  await page.goto('/facilities?q=ban%20gioi');
  await expect(page.getByRole('link', { name: /gạch mẫu Bản Giới/ })).toHaveCount(2);
});

test('a district officer knows of the own area only', async ({ page, loginAs }) => {
  await loginAs('hoaan', '/facilities');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('searchbox').fill('bao lac');
  await expect(page.getByText('Không có dòng nào khớp với bộ lọc')).toBeVisible();
  await page.goto('/facilities/duplicates');
  await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
});
