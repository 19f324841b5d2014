import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

const paper = readFileSync(
  new URL('../../backend/src/main/resources/plans/ke-hoach-2549.txt', import.meta.url),
  'utf8',
);

test('the paper read again changes nothing', async ({ page, loginAs }) => {
  await loginAs('congthuong', '/plans/import');
  await page.getByRole('tab', { name: 'Dán nội dung' }).click();
  await page.getByLabel('Nội dung hoặc bảng sao chép').fill(paper);
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();

  await expect(page).toHaveURL(/\/plans\/imports\//);
  await expect(page.getByText('Không có gì khác so với kế hoạch đã lưu.')).toBeVisible();
  await expect(page.getByText('Đơn vị hỗ trợ SXSH').first()).toBeVisible();
});

test('text that is no plan is refused with a reason', async ({ page, loginAs }) => {
  await loginAs('congthuong', '/plans/import');
  await page.getByRole('tab', { name: 'Dán nội dung' }).click();
  await page.getByLabel('Nội dung hoặc bảng sao chép').fill('Giấy mời họp lúc 8 giờ.');
  await page.getByRole('button', { name: 'Đọc nội dung đã dán' }).click();

  await expect(page.getByText('Chưa nhập được tài liệu này')).toBeVisible();
});
