import { expect, test } from './support/test.ts';

test('a page that an account may not see says so', async ({ page, loginAs }) => {
  await loginAs('coso1', '/admin/accounts');
  await expect(page.getByText(/không có quyền|không được/i).first()).toBeVisible();
});
