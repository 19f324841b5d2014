import { expect, test } from './support/test.ts';

test('an officer records who to speak to and what is made on which line, and locks a field', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/facilities/new');
  await page.getByRole('textbox', { name: 'Tên cơ sở' }).fill('Cơ sở mẫu gạch Bản Lò');
  await page.getByLabel('Đơn vị hành chính').fill('hoa an');
  await page.getByTitle('Xã Hòa An', { exact: true }).click();
  await page.getByLabel('Mã số thuế').fill('4890007701');
  await page.getByLabel('Số lao động').fill('25');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cơ sở mẫu gạch Bản Lò');

  const lock = page.getByRole('button', { name: 'Khóa: Số lao động' });
  await lock.click();
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('đã khóa, không cho tệp nhập ghi đè')).toBeVisible();
  await checkAccessibility();

  await page.getByRole('tab', { name: 'Giấy phép, liên hệ, sản xuất' }).click();
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Lưu', exact: true });

  const contacts = page.getByRole('region', { name: 'Người liên hệ' });
  await contacts.getByRole('button', { name: 'Sửa: Người liên hệ' }).click();
  await dialog.getByRole('button', { name: 'Thêm người liên hệ' }).click();
  await expect(dialog.getByLabel('Họ và tên')).toBeFocused();
  await page.keyboard.type('Nông Thị Mẫu');
  await dialog.getByLabel('Thư điện tử').fill('nong.thi.mau@example.vn');
  await save.click();
  await expect(dialog.getByText('Bắt buộc nhập')).toHaveCount(2);
  await checkAccessibility();
  await dialog.getByLabel('Mục đích lưu giữ').fill('Liên hệ công tác về sản xuất sạch hơn');
  await dialog.getByRole('radio', { name: 'chỉ người được xem thông tin hạn chế' }).check();
  await save.click();
  await expect(dialog).toHaveCount(0);
  await expect(contacts.getByRole('listitem')).toContainText('Nông Thị Mẫu');

  const lines = page.getByRole('region', { name: 'Dây chuyền sản xuất' });
  await lines.getByRole('button', { name: 'Sửa: Dây chuyền sản xuất' }).click();
  for (const name of ['Lò tuynel số 1', 'Lò tuynel số 2']) {
    await dialog.getByRole('button', { name: 'Thêm dây chuyền' }).click();
    await dialog.getByLabel('Tên dây chuyền').last().fill(name);
  }
  await dialog.getByRole('button', { name: 'Đưa lên: Dây chuyền 2' }).click();
  await checkAccessibility();
  await save.click();
  await expect(lines.getByRole('listitem')).toHaveText(['Lò tuynel số 2', 'Lò tuynel số 1']);

  const products = page.getByRole('region', { name: 'Sản phẩm' });
  await products.getByRole('button', { name: 'Sửa: Sản phẩm' }).click();
  await dialog.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await dialog.getByLabel('Tên sản phẩm').fill('Gạch tuynel 2 lỗ');
  await dialog.getByLabel('Đơn vị tính').fill('1000 viên');
  await dialog.getByLabel('Làm trên dây chuyền').click();
  await page.getByTitle('Lò tuynel số 1', { exact: true }).click();
  await save.click();
  await expect(products.getByRole('listitem')).toContainText('Gạch tuynel 2 lỗ (1000 viên)');
  await expect(products.getByRole('listitem')).toContainText('Lò tuynel số 1');
  await checkAccessibility();

  // What was recorded survives an edit of the rest, and the file that would replace a locked field.
  await page.goto('/facilities/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'co-so.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Tên cơ sở;Mã số thuế;Mã đơn vị hành chính;Số lao động\n' +
        'Cơ sở mẫu gạch Bản Lò;4890007701;01654;30',
    ),
  });
  await page.getByRole('button', { name: 'Thử tất cả các dòng' }).click();
  await expect(page.getByText('Số lao động: mục đã khóa, giữ nguyên')).toBeVisible();
});

test('parts are edited on a phone, and only by those who may', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loginAs('congthuong', '/facilities?size=1');
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('tab', { name: 'Giấy phép, liên hệ, sản xuất' }).click();
  await page.getByRole('button', { name: 'Sửa: Giấy phép, mã định danh' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm giấy phép, mã' }).click();
  await checkAccessibility();
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(390);
  const address = page.url();

  await page.context().clearCookies();
  await loginAs('lanhdao', new URL(address).pathname + new URL(address).search);
  await expect(page.getByRole('region', { name: 'Giấy phép, mã định danh' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Sửa/ })).toHaveCount(0);
});
