import { expect, test } from './support/test.ts';

test('an officer freezes the list of a year and takes the figures of it', async ({
  page,
  loginAs,
  checkWidths,
}) => {
  await loginAs('congthuong', '/facilities/cohorts');
  await page.getByRole('button', { name: 'Chốt danh sách' }).click();
  await page.getByRole('textbox', { name: 'Tại ngày' }).fill('31/12/2017');
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('Mẫu số của báo cáo năm 2017');
  await page.getByRole('button', { name: 'Chốt', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Danh sách chốt tại ngày 31/12/2017',
  );
  await expect(page.getByText(/^Những gì nay biết về ngày đó vẫn đúng/)).toBeVisible();
  await checkWidths();
  const holds = (await page.getByText(/cơ sở khi chốt/).textContent()) ?? '';
  const count = /^\d+/.exec(holds)?.[0] ?? '';

  await page.goto('/');
  await page.getByRole('link', { name: /^Kết quả đến hết ngày/ }).click();
  await page.getByRole('combobox', { name: 'Mẫu số' }).click();
  await page.getByTitle('Chốt tại ngày 31/12/2017').click();
  await expect(page.getByText(new RegExp(` trên ${count} cơ sở`)).first()).toBeVisible();
  await checkWidths();
});
