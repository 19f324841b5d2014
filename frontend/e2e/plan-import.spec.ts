import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

/** The plan of the province under another number, so that it is a plan of its own. */
const paper = readFileSync(
  new URL('../../backend/src/main/resources/plans/ke-hoach-2549.txt', import.meta.url),
  'utf8',
).replaceAll('2549/KH-UBND', '3017/KH-UBND');

test('a plan is read from a file, looked through, corrected, saved and read', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/plans/import');
  await expect(page.getByRole('heading', { name: 'Nhập kế hoạch từ văn bản' })).toBeVisible();
  await checkAccessibility();
  await page.locator('input[type=file]').setInputFiles({
    name: 'ke-hoach-3017.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(paper),
  });

  await expect(page.getByRole('heading', { name: 'Xem trước kế hoạch nhập' })).toBeVisible();
  const matrix = page.getByRole('table', { name: 'Biểu nhiệm vụ đọc được' });
  await expect(matrix.getByRole('checkbox')).toHaveCount(13);
  await expect(matrix).toContainText('“Đơn vị hỗ trợ SXSH” không có trong danh mục cơ quan.');
  await checkAccessibility();

  await page.getByRole('tab', { name: /^Thông tin chung/ }).click();
  await page.getByRole('button', { name: 'Sửa Nơi ban hành: (trống)' }).click();
  await page.getByRole('textbox', { name: 'Nơi ban hành' }).fill('Cao Bằng');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  await expect(page.getByText('Đã lưu bản sửa.')).toBeVisible();
  await checkAccessibility();
  for (const part of ['Mục tiêu', 'Nội dung', 'Sẽ thay đổi']) {
    await page.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
    await checkAccessibility();
  }

  await page.getByRole('button', { name: 'Lưu vào kế hoạch…' }).click();
  await page.getByRole('radio', { name: /^Dự thảo/ }).check();
  await checkAccessibility();
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu vào kế hoạch' }).click();
  await expect(page.getByRole('heading', { name: 'Kết quả nhập kế hoạch' })).toBeVisible();
  await page.getByRole('link', { name: 'Mở kế hoạch' }).click();

  await expect(page.getByRole('heading', { name: 'II. NHIỆM VỤ', exact: false })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Thông tin văn bản' })).toContainText('Cao Bằng');
  await checkAccessibility();
});

test('the same document again would change nothing', async ({ page, loginAs }) => {
  await loginAs('congthuong', '/plans/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'ke-hoach-2549.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(paper.replaceAll('3017/KH-UBND', '2549/KH-UBND')),
  });
  await expect(page.getByText('Không có gì khác so với kế hoạch đã lưu.')).toBeVisible();
});

test('the documents that plans rest on are kept in a register', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong', '/documents');
  await page.getByRole('button', { name: '1419/QĐ-TTg' }).click();
  await expect(page.getByRole('dialog')).toContainText('Chưa rà soát hiệu lực');
  await checkAccessibility();
});
