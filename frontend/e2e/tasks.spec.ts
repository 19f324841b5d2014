import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Waits for what the page has asked for, then for the table. */
async function openMatrix(page: Page) {
  await page.getByRole('link', { name: /^13|Nhiệm vụ 13/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
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
