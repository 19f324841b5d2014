import { expect, test } from './support/test.ts';

const rows = (employees: string) =>
  [
    'Tên cơ sở;Mã đơn vị hành chính;Số lao động',
    `Cơ sở mẫu nhập gạch;01654;${employees}`,
    'Cơ sở mẫu nhập đá;01654;5',
    'Cơ sở mẫu nhập lạ;99999;5',
    'Tổng cộng;;10',
  ].join('\n');

test('a table is read, tried, saved in part, and changes nothing the second time', async ({
  page,
  loginAs,
  checkWidths,
}) => {
  const handIn = async () => {
    await page.locator('input[type=file]').setInputFiles({
      name: 'co-so.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(rows('1.234')),
    });
    await expect(page.getByText('hiểu là 1234')).toBeVisible();
  };
  await loginAs('congthuong', '/facilities/import');
  await expect(page.getByRole('heading', { name: 'Nhập danh bạ cơ sở' })).toBeVisible();
  await checkWidths();
  await handIn();
  await checkWidths();
  await page.getByRole('button', { name: 'Thử tất cả các dòng' }).click();
  const save = page.getByRole('button', { name: 'Lưu 2 dòng vào danh bạ' });
  await expect(save).toBeVisible();
  const results = page.getByRole('region', { name: 'Kết quả từng dòng' });
  await expect(results).toContainText('không có đơn vị hành chính này (99999)');
  await expect(results).toContainText('dòng tổng cộng');
  await checkWidths();
  await save.click();
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await checkWidths();
  await page.getByText('Thêm mới (2)').click();
  await expect(results.getByRole('link')).toHaveCount(2);
  await expect(results).not.toContainText('99999');

  await page.goto('/facilities/import');
  await handIn();
  await page.getByRole('button', { name: 'Thử tất cả các dòng' }).click();
  await expect(page.getByText('Không đổi (2)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu 0 dòng vào danh bạ' })).toBeDisabled();
});

test('a file that takes its time shows how far it is', async ({ page, loginAs, checkWidths }) => {
  await loginAs('congthuong', '/facilities/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'co-so.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows('7')),
  });
  await expect(page.getByRole('button', { name: 'Thử tất cả các dòng' })).toBeVisible();
  // Three rows are done before anybody can look, so the server's answer is held at the first one.
  await page.route(`**/api/v1${new URL(page.url()).pathname}`, async (route) => {
    const answer = await route.fetch();
    const job = (await answer.json()) as Record<string, unknown>;
    await route.fulfill({ response: answer, json: { ...job, status: 'CHECKING', done: 1 } });
  });
  await page.reload();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await checkWidths();
  await page.unrouteAll({ behavior: 'wait' });
  await expect(page.getByRole('button', { name: 'Thử tất cả các dòng' })).toBeVisible();
});
