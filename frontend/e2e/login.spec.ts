import { expect, test } from './support/test.ts';

test('a person logs in, sees the shell, changes the language and logs out', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  await page.goto('/login');
  await expect(page.getByRole('button', { name: /congthuong/ })).toBeVisible();
  await checkAccessibility();

  await loginAs('congthuong', '/?from=mail');
  await expect(page).toHaveURL(/\?from=mail$/);
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await checkAccessibility();

  await page.getByRole('button', { name: /Tài khoản/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();

  await page.getByRole('button', { name: /Account/ }).click();
  await checkAccessibility();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await expect(page.getByLabel('User name')).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/login/);
});

test('the shell works on a phone', async ({ page, loginAs, checkAccessibility }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await loginAs('lanhdao');
  await page.getByRole('button', { name: 'Mở trình đơn' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Tổng quan' })).toBeVisible();
  await checkAccessibility();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('a wrong password is refused with a reason', async ({ page }) => {
  await page.goto('/login');
  await page.getByLabel('Tên đăng nhập').fill('khong-co-ai');
  await page.getByLabel('Mật khẩu').fill('sai');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});
