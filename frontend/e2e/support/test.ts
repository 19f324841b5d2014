import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** The accounts of demonstration mode; their password is the same. */
export type Account = 'quantri' | 'congthuong' | 'tuvan1' | 'tnmt' | 'hoaan' | 'coso1' | 'lanhdao';

const password = process.env['DEMO_PASSWORD'] ?? 'sxsh-demo-2549';

async function login(page: Page, account: Account, path = '/'): Promise<void> {
  await page.goto(path);
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Tài khoản/ })).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // The UI kit's calendar names these two by what they do, over the month that they show.
    .exclude('.ant-picker-month-btn')
    .exclude('.ant-picker-year-btn')
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}

async function expectWidths(page: Page): Promise<void> {
  for (const width of [390, 1440]) {
    await base.step(`${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByText('Đang tải')).toHaveCount(0);
      await expectAccessible(page);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed).toBeLessThanOrEqual(width);
    });
  }
}

/** `E2E_SLOW=3`: a third of the speed and 300 ms on every answer, to find what passes by luck. */
async function slowDown(page: Page, times: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: times });
  await browser.send('Network.enable');
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100 * times,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

interface Fixtures {
  /** Opens an address, logs in on the way, and is where it wanted to be. */
  loginAs: (account: Account, path?: string) => Promise<void>;
  /** axe finds nothing on the page as it is now; call it with dialogs and pickers open too. */
  checkAccessibility: () => Promise<void>;
  /** The same at a desk and on a phone, where nothing is beside the window either. */
  checkWidths: () => Promise<void>;
  /** What the page broke of the content security policy, and scripts that failed. */
  pageErrors: string[];
}

export const test = base.extend<Fixtures>({
  page: async ({ page }, provide) => {
    const times = Number(process.env['E2E_SLOW'] ?? 1);
    if (times > 1) await slowDown(page, times);
    await provide(page);
  },
  loginAs: async ({ page }, provide) => {
    await provide((account, path) => login(page, account, path));
  },
  checkAccessibility: async ({ page }, provide) => {
    await provide(() => expectAccessible(page));
  },
  checkWidths: async ({ page }, provide) => {
    await provide(() => expectWidths(page));
  },
  pageErrors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (entry) => {
        if (/Content Security Policy/.test(entry.text())) errors.push(entry.text());
      });
      await provide(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
