import type { Browser, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Waits for what the page has asked for, then for the table. */
async function openMatrix(page: Page) {
  await page.getByRole('link', { name: /^13|Nhiệm vụ 13/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
}

async function editWork(page: Page, title: string) {
  await page.getByRole('button', { name: `Thao tác với “${title}”` }).click();
  await page.getByRole('menuitem', { name: 'Sửa' }).click();
  await expect(page.getByLabel('Tên công việc')).toHaveValue(title);
}

/** Another person, with a browser session of their own, on the same page. */
async function secondPerson(browser: Browser, page: Page) {
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Tên đăng nhập').fill('tnmt');
  await other.getByLabel('Mật khẩu').fill(process.env['DEMO_PASSWORD'] ?? 'sxsh-demo-2549');
  await other.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'Công việc năm', exact: true })).toBeVisible();
  return other;
}

test('an officer finds tasks in the matrix and on the timeline', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong');
  await expect(page.getByRole('region', { name: 'Tiến độ theo nhóm nhiệm vụ' })).toBeVisible();
  await checkAccessibility();

  await openMatrix(page);
  await expect(page.getByText('Hiện 13 trong 13 nhiệm vụ')).toBeVisible();
  await checkAccessibility();
  await page.getByLabel('Tìm trong bảng nhiệm vụ').fill('mo hinh trinh dien');
  await expect(page.getByText('Hiện 2 trong 13 nhiệm vụ')).toBeVisible();
  await expect(page).toHaveURL(/q=mo/);
  await page.reload();
  await expect(page.getByText('Hiện 2 trong 13 nhiệm vụ')).toBeVisible();
  await checkAccessibility();

  await page.getByRole('link', { name: 'Tiến trình theo năm' }).click();
  await expect(page.getByRole('columnheader', { name: '2016' })).toBeVisible();
  await expect(page.getByText('Hiện 2 trong 13 nhiệm vụ')).toBeVisible();
  await checkAccessibility();
});

test('two people edit one piece of work and nothing is lost', async ({
  page,
  browser,
  loginAs,
  checkAccessibility,
}) => {
  await loginAs('congthuong');
  await openMatrix(page);
  await page.getByRole('link', { name: /^Xây dựng mô hình trình diễn/ }).click();
  await expect(page.getByRole('heading', { name: 'Công việc năm', exact: true })).toBeVisible();
  await checkAccessibility();

  const title = `Chọn dự án trình diễn ${Date.now()}`;
  await page.getByRole('button', { name: 'Thêm công việc năm 2019' }).click();
  await page.getByLabel('Tên công việc').fill(title);
  await page.getByLabel('Đến ngày').fill('30/09/2019');
  await page.keyboard.press('Tab');
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('rowheader', { name: title })).toBeVisible();

  const other = await secondPerson(browser, page);
  await editWork(other, title);
  await editWork(page, title);
  await other.getByLabel('Sản phẩm dự kiến').fill('02 dự án');
  await other.getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByRole('dialog')).toHaveCount(0);

  await page.getByLabel('Sản phẩm dự kiến').fill('03 dự án');
  await page.getByLabel('Người thực hiện').fill('Lý Văn Bình');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Người khác vừa sửa bản ghi này')).toBeVisible();
  await checkAccessibility();
  await page.getByRole('radio', { name: /02 dự án/ }).check();
  await page.getByRole('button', { name: 'Lưu các giá trị đã chọn' }).click();
  const row = page.getByRole('row', { name: new RegExp(title) });
  await expect(row).toContainText('02 dự án');
  await expect(row).toContainText('Lý Văn Bình');

  await page.getByRole('button', { name: `Thao tác với “${title}”` }).click();
  await page.getByRole('menuitem', { name: 'Xóa' }).click();
  await expect(page.getByRole('rowheader', { name: title })).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('rowheader', { name: title })).toBeVisible();
  await other.context().close();
});

test('a task says how far it is, with evidence and a way back', async ({ page, loginAs }) => {
  await loginAs('congthuong');
  await openMatrix(page);
  await page.getByRole('link', { name: /^Thành lập Tổ hỗ trợ/ }).click();
  const state = page.getByRole('combobox', { name: /^Trạng thái của “Xây dựng Đề án/ });
  await state.click();
  await page.locator('.ant-select-dropdown').getByText('Hoàn thành').click();
  await expect(page.getByText('Đã chuyển sang “Hoàn thành”.')).toBeVisible();
  await expect(page.getByText(/^Hoàn thành ngày/)).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác.')).toBeVisible();
  await expect(page.getByText(/^Hoàn thành ngày/)).toHaveCount(0);
});

test('the matrix is a list of cards on a phone', async ({ page, loginAs, checkAccessibility }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loginAs('lanhdao');
  await page.getByRole('link', { name: /^Chậm tiến độ/ }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await checkAccessibility();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await page.getByRole('article').getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Nội dung hành động' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Thêm công việc/ })).toHaveCount(0);
  await checkAccessibility();
});
