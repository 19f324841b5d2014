import type { APIRequestContext, Page } from '@playwright/test';
import { payloads } from './support/payloads.ts';
import { expect, test } from './support/test.ts';

const api = '/api/v1';
const password = process.env['DEMO_PASSWORD'] ?? 'sxsh-demo-2549';

test.describe.configure({ timeout: 180_000 });

interface Listed {
  items: { id: string }[];
}

/** The API as the officer, to fill the program quickly. */
async function officer(request: APIRequestContext) {
  const login = await request.post(`${api}/auth/login`, {
    data: { username: 'congthuong', password },
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const headers = { Authorization: `Bearer ${accessToken}` };
  return {
    first: async (path: string): Promise<string> => {
      const { items } = (await (await request.get(api + path, { headers })).json()) as Listed;
      return items[0]?.id ?? '';
    },
    tasks: async (plan: string): Promise<string> => {
      const answer = await request.get(`${api}/plans/${plan}/tasks`, { headers });
      const { groups } = (await answer.json()) as { groups: { tasks: { id: string }[] }[] };
      return groups[0]?.tasks[0]?.id ?? '';
    },
    add: async (path: string, data: object): Promise<string> => {
      const answer = await request.post(api + path, { headers, data });
      expect(answer.status(), `${path} ${JSON.stringify(data)}`).toBe(201);
      return ((await answer.json()) as { id: string }).id;
    },
  };
}

/** The page is there, with the texts on it as they were typed, and none of them has run. */
async function expectNothingRan(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Đang tải')).toHaveCount(0);
  expect(await page.evaluate(() => '__ran' in window)).toBe(false);
}

test('no text that somebody saved becomes a script on any page', async ({
  page,
  request,
  loginAs,
}) => {
  expect(payloads).toHaveLength(60);
  page.on('dialog', (dialog) => {
    throw new Error(`a script ran: ${dialog.message()}`);
  });
  const act = await officer(request);
  const unit = await act.first('/admin-units?kind=COMMUNE&asOf=2026-01-01');
  const task = await act.tasks(await act.first('/plans'));
  let facility = '';
  for (const [at, text] of payloads.entries()) {
    await act.add('/legal-documents', {
      number: `M${at} ${text}`.slice(0, 100),
      kind: text.slice(0, 100),
      title: text,
      issuer: text,
      note: text,
      effect: 'UNKNOWN',
    });
    await act.add('/agencies', { code: `XSS-${at}`, name: text, aliases: [text], kind: 'OTHER' });
    await act.add('/enterprises', { name: text, aliases: [text], address: text, source: text });
    await act.add(`/tasks/${task}/comments`, { text });
    await act.add(`/tasks/${task}/work-items`, {
      year: 2018,
      title: text,
      assignee: text,
      plannedOutput: text,
    });
    facility = await act.add('/facilities', {
      name: text,
      aliases: [text],
      adminUnitId: unit,
      address: text,
      note: text,
      source: text,
      identifiers: [{ kind: 'OTHER', value: text, source: text }],
      contacts: [{ fullName: text, position: text, purpose: text, audience: 'STAFF' }],
      lines: [{ name: text, technology: text }],
      products: [{ name: text, unit: 'x' }],
    });
  }

  await loginAs('congthuong');
  for (const address of [
    '/',
    '/documents?size=200',
    '/admin/agencies?size=200',
    '/facilities?size=200&sort=-updatedAt',
    '/facilities/duplicates',
    `/facilities/${facility}`,
    `/facilities/${facility}?tab=parts`,
    `/facilities/${facility}?tab=history`,
    `/facilities/${facility}/edit`,
    `/tasks/${task}`,
    '/admin/changes',
  ]) {
    await test.step(address, () => expectNothingRan(page, address));
  }
  await page.goto('/documents?size=200');
  for (const text of ['<svg onload=window.__ran=1>', '"><img src=x onerror=window.__ran=1>']) {
    await expect(page.getByRole('cell', { name: text, exact: true }).first()).toBeVisible();
  }
});
