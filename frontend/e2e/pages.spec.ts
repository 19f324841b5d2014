import type { Page } from '@playwright/test';
import { type Account, expect, test } from './support/test.ts';

type Address = [address: string, heading: RegExp];

/** What everybody sees who may log in. */
const common: Address[] = [
  ['/', /^Tổng quan/],
  ['/plans', /^Các kế hoạch/],
  ['/facilities', /^Cơ sở sản xuất/],
  ['/facilities?view=both', /^Cơ sở sản xuất/],
  ['/facilities?view=map', /^Cơ sở sản xuất/],
  ['/facilities/summary', /^Tổng hợp cơ sở/],
  ['/facilities/findings?state=ALL', /^Việc cần làm về dữ liệu/],
  ['/documents', /^Văn bản/],
  ['/admin/agencies', /^Cơ quan/],
  ['/admin/agency-groups', /^Nhóm cơ quan/],
  ['/admin/units', /^Đơn vị hành chính/],
  ['/admin/sectors', /^Ngành/],
  ['/admin/zones', /^Khu, cụm/],
  ['/password', /^Đổi mật khẩu/],
];

/** What a facility may not know of. */
const owners: Address[] = [['/enterprises', /^Doanh nghiệp/]];

const kept: Address[] = [
  ['/plans/import', /^Nhập kế hoạch/],
  ['/facilities/duplicates', /^Cơ sở nghi trùng/],
  ['/admin/accounts', /^Tài khoản/],
  ['/admin/boundaries', /^Lớp địa giới/],
  ['/admin/changes', /^Nhật ký/],
];

const seen: Record<Account, Address[]> = {
  quantri: [...common, ...owners, ...kept],
  congthuong: [...common, ...owners, ...kept],
  tuvan1: [...common, ...owners],
  tnmt: [...common, ...owners],
  hoaan: [...common, ...owners],
  coso1: common,
  lanhdao: [...common, ...owners],
};

test.describe.configure({ mode: 'parallel' });
// axe names what it finds; a recording of forty pages would double the time of this walk.
test.use({ trace: 'off' });

const widths = [1440, 390];

/** axe, and nothing beside the window, at each width of the page that is open. */
async function fits(page: Page, checkAccessibility: () => Promise<void>): Promise<void> {
  for (const width of widths) {
    await test.step(`${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByText('Đang tải')).toHaveCount(0);
      await checkAccessibility();
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(width);
    });
  }
}

/** The pages of the plan and of one of its tasks, by the links that lead there. */
async function planPages(page: Page): Promise<Address[]> {
  await page.goto('/');
  const matrix = page.getByRole('link', { name: /^Nhiệm vụ 13/ });
  const base = (await matrix.getAttribute('href'))?.replace(/\/matrix.*$/, '');
  await matrix.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bảng nhiệm vụ' })).toBeVisible();
  const task = page.getByRole('link', { name: 'Xây dựng và triển khai kế hoạch truyền thông' });
  return [
    [`${base}`, /^Văn bản kế hoạch/],
    [`${base}/matrix`, /^Bảng nhiệm vụ/],
    [`${base}/timeline`, /^Tiến trình theo năm/],
    ...((await page.getByRole('link', { name: 'Lịch sử thay đổi', exact: true }).count())
      ? [[`${base}/history`, /^Lịch sử thay đổi/] as Address]
      : []),
    [`${await task.getAttribute('href')}`, /^1\.1 /],
  ];
}

for (const [account, pages] of Object.entries(seen) as [Account, Address[]][]) {
  test(`every page that ${account} sees is accessible and fits desk and phone`, async ({
    page,
    loginAs,
    checkAccessibility,
  }) => {
    test.setTimeout(180_000);
    await loginAs(account);
    for (const [address, heading] of [...pages, ...(await planPages(page))]) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await fits(page, checkAccessibility);
      });
    }
    for (const [address] of [...owners, ...kept].filter((one) => !pages.includes(one))) {
      await test.step(`not ${address}`, async () => {
        await page.goto(address);
        await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
      });
    }
  });
}
