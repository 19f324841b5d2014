import { expect, test } from './support/test.ts';

/** Today as people in Cao Bằng write it. */
const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format();

test('an activity is recorded, facilities of a filter take part, and people come in by a code', async ({
  page,
  browser,
  loginAs,
  checkWidths,
}) => {
  const title = `Hội nghị mẫu ${Date.now()}`;
  await loginAs('congthuong', '/outreach-activities/new');
  await page.getByLabel('Hình thức').click();
  await page.getByText('Hội nghị', { exact: true }).last().click();
  await page.getByLabel('Tên hoạt động').fill(title);
  for (const label of ['Từ ngày', 'Đến ngày']) {
    await page.getByLabel(label).fill(today);
    await page.getByLabel(label).press('Enter');
  }
  await page.getByLabel('Cơ quan chủ trì').fill('Sở Công Thương');
  await page.getByText('Sở Công Thương', { exact: true }).last().click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.getByRole('tab', { name: 'Cơ sở tham gia' }).click();
  await page.getByRole('link', { name: 'Thêm theo bộ lọc' }).click();
  await page.getByRole('searchbox').fill('gạch tuynel');
  const add = page.getByRole('button', { name: /^Thêm cả \d+ cơ sở$/ });
  await expect(
    page.getByRole('button', { name: /Tìm: gạch tuynel|gạch tuynel/ }).first(),
  ).toBeVisible();
  await expect(add).toBeEnabled();
  const count = Number((await add.innerText()).replaceAll(/\D/g, ''));
  await add.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Thêm cả/ })
    .click();
  await expect(page.getByText(`${count} cơ sở · 0 người`)).toBeVisible();
  // Away from what lies under it on a phone.
  await page.mouse.move(0, 0);
  await checkWidths();
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole('link', { name: 'Tự điểm danh' }).click();
  await page.getByRole('button', { name: 'Mở tự điểm danh' }).click();
  const link = await page.getByText(/\/check-in\//).innerText();
  await checkWidths();

  const phone = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const door = await phone.newPage();
  for (const answer of [/^Đã ghi tên/, /đã được ghi tên trước đó/]) {
    await door.goto(link);
    await door.getByLabel('Họ và tên').fill('Người tham gia mẫu');
    await door.getByLabel('Nơi làm việc').fill('Xưởng mẫu');
    await door.getByLabel('Số điện thoại').fill('0912 000 111');
    await door.getByRole('button', { name: 'Ghi tên' }).click();
    await expect(door.getByRole('status')).toHaveText(answer);
  }
  const needed = await door.evaluate(() => document.documentElement.scrollWidth);
  expect(needed).toBeLessThanOrEqual(390);
  await phone.close();

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('link', { name: 'Xem người đã ghi tên' }).click();
  await expect(page.getByRole('table').getByText('Người tham gia mẫu')).toHaveCount(1);
  await checkWidths();
});
