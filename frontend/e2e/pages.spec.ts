import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Every page of the staff, as the account that has most of them. */
const pages: [address: string, heading: RegExp][] = [
  ['/', /Tổng quan/],
  ['/plans', /Kế hoạch/],
  ['/plans/import', /Nhập kế hoạch/],
  ['/documents', /Văn bản/],
  ['/admin/agencies', /Cơ quan/],
  ['/admin/agency-groups', /Nhóm cơ quan/],
  ['/admin/units', /Đơn vị hành chính/],
  ['/admin/sectors', /Ngành/],
  ['/admin/accounts', /Tài khoản/],
  ['/admin/changes', /Nhật ký/],
];

async function settled(page: Page, heading: RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.getByText('Đang tải')).toHaveCount(0);
}

for (const width of [1440, 390]) {
  test(`every page is accessible and fits ${width} pixels`, async ({
    page,
    loginAs,
    checkAccessibility,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 900 });
    await loginAs('quantri');
    for (const [address, heading] of pages) {
      await test.step(address, async () => {
        await page.goto(address);
        await settled(page, heading);
        await checkAccessibility();
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed).toBeLessThanOrEqual(width);
      });
    }
  });
}

test('a page that an account may not see says so', async ({ page, loginAs }) => {
  await loginAs('coso1', '/admin/accounts');
  await expect(page.getByText(/không có quyền|không được/i).first()).toBeVisible();
});
