import { expect, test } from './support/test.ts';

test('an agency reports on its own tasks and only reads the others', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('tnmt');
  await page.getByRole('link', { name: 'Xem cả 3 nhiệm vụ' }).click();
  await expect(page.getByText('Hiện 3 trong 13 nhiệm vụ')).toBeVisible();
  await expect(page).toHaveURL(/mine=true/);

  await page.getByRole('link', { name: /^Xây dựng mô hình trình diễn/ }).click();
  await page.getByRole('button', { name: /Minh chứng của “Hỗ trợ kinh phí/ }).click();
  const form = page.getByRole('listitem').filter({ hasText: 'Hỗ trợ kinh phí triển khai dự án' });
  const evidence = `Công văn số ${Date.now()}/STNMT`;
  await form.getByLabel('Minh chứng', { exact: true }).fill(evidence);
  await checkAccessibility();
  await form.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText(`Minh chứng: ${evidence}`)).toBeVisible();

  const remark = `Đề nghị bố trí kinh phí ${Date.now()}`;
  await page.getByRole('tab', { name: 'Ý kiến trao đổi' }).click();
  await page.getByRole('tabpanel').getByRole('textbox').fill(remark);
  await page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(page.getByText(remark)).toBeVisible();
  await page.getByRole('tab', { name: 'Lịch sử thay đổi' }).click();
  await expect(page.getByRole('cell', { name: evidence })).toBeVisible();
  await checkAccessibility();

  await page.goBack();
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  await page.getByRole('link', { name: 'Xây dựng và triển khai kế hoạch truyền thông' }).click();
  await expect(page.getByRole('heading', { name: 'Nội dung hành động' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Minh chứng/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Thêm công việc/ })).toHaveCount(0);
});
