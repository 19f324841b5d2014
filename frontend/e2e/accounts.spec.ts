import { expect, test } from './support/test.ts';

test('an account is made, gets its own password, is barred, and the log tells it', async ({
  page,
  loginAs,
  checkAccessibility,
}) => {
  const username = `thu.${Date.now()}`;
  const name = `Nông Thị Thử ${username}`;
  await loginAs('quantri', '/admin/accounts');
  await page.getByRole('button', { name: 'Lập tài khoản' }).click();
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(name);
  await page.getByRole('combobox', { name: 'Vai trò' }).click();
  await page.getByTitle('Cán bộ báo cáo của cơ quan').click();
  await page.getByRole('combobox', { name: /Cơ quan$/ }).click();
  await page.keyboard.type('so tai nguyen');
  const choices = page.locator('.ant-select-dropdown:visible');
  await choices.getByText('Sở Tài nguyên và Môi trường', { exact: true }).click();
  await checkAccessibility();
  await page.getByRole('button', { name: 'Lưu' }).click();

  const issued = page.getByRole('dialog').filter({ hasText: 'Chỉ hiện một lần' });
  await checkAccessibility();
  const secret = (await issued.locator('code').textContent()) ?? '';
  expect(secret).toMatch(/^([a-z0-9]{4}-){3}[a-z0-9]{4}/);
  await page.getByRole('button', { name: 'Tôi đã ghi lại' }).click();

  const other = await page.context().browser()?.newContext();
  if (!other) throw new Error('no browser');
  const theirs = await other.newPage();
  await theirs.goto(new URL('/plans', page.url()).href);
  await theirs.getByLabel('Tên đăng nhập').fill(username);
  await theirs.getByLabel('Mật khẩu').fill(secret.trim());
  await theirs.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(theirs.getByText('Mật khẩu hiện tại do người khác đặt')).toBeVisible();
  await theirs.getByLabel('Mật khẩu hiện tại').fill(secret.trim());
  await theirs.getByLabel('Mật khẩu mới', { exact: true }).fill('con trâu đi trước');
  await theirs.getByLabel('Nhập lại mật khẩu mới').fill('con trâu đi trước');
  await theirs.getByRole('button', { name: 'Lưu' }).click();
  await expect(theirs.getByText('Đã đổi mật khẩu')).toBeVisible();
  await other.close();

  await page.getByRole('searchbox').fill(username);
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await page.getByLabel(/^Lý do/).fill('Chuyển công tác');
  await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).last().click();
  await expect(page.getByText(`Đã khóa tài khoản ${name}.`)).toBeVisible();
  await page.getByRole('tab', { name: 'Lịch sử thay đổi' }).click();
  await expect(page.getByText('Lý do: Chuyển công tác')).toBeVisible();
  await expect(page.getByText('(được giấu)').first()).toBeVisible();
  await checkAccessibility();

  await page.goto(`/admin/changes?q=${username}`);
  await expect(page.getByText(`thêm tài khoản “${name}”`)).toBeVisible();
  await page.getByRole('button', { name: /Kiểm tra nhật ký/ }).click();
  await expect(page.getByText(/Nhật ký nguyên vẹn/)).toBeVisible();
  await checkAccessibility();
});

test('accounts and the log are closed to a leader', async ({ page, loginAs }) => {
  await loginAs('lanhdao', '/admin/accounts');
  await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
  await page.goto('/admin/changes');
  await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
});
