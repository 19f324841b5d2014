import { defineConfig } from '@playwright/test';

/**
 * BASE_URL: a program that already runs. Otherwise START_COMMAND starts it; it must listen on PORT.
 */
const port = process.env['PORT'] ?? '8080';
const given = process.env['BASE_URL'];
const baseURL = given ?? `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  // The pages are only read; what the other journeys change, no other one looks at.
  workers: 2,
  // Long journeys, and a machine that tests may not be alone on.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'journeys', testIgnore: 'hostile-texts.spec.ts' },
    // Afterwards, because what it leaves behind is on every page.
    { name: 'hostile', testMatch: 'hostile-texts.spec.ts', dependencies: ['journeys'] },
  ],
  reporter: [['list'], ['html', { open: 'never' }], ['./e2e/support/failures.ts']],
  use: {
    baseURL,
    browserName: 'chromium',
    headless: true,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    // A click on what still slides into its place can miss it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(!given && {
    webServer: {
      command: process.env['START_COMMAND'] ?? 'make -C .. run',
      url: baseURL,
      timeout: 180_000,
      reuseExistingServer: !process.env['CI'],
      gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    },
  }),
});
