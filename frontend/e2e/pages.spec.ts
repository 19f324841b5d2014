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
  ['/facilities/cohorts', /^Danh sách đã chốt/],
  ['/documents', /^Văn bản/],
  ['/admin/agencies', /^Cơ quan/],
  ['/admin/agency-groups', /^Nhóm cơ quan/],
  ['/admin/units', /^Đơn vị hành chính/],
  ['/admin/sectors', /^Ngành/],
  ['/admin/zones', /^Khu, cụm/],
  ['/password', /^Đổi mật khẩu/],
  ['/notices', /^Thông báo/],
];

/** What a facility may not know of. */
const owners: Address[] = [['/enterprises', /^Doanh nghiệp/]];

/** What only those may know of who see confidential fields. */
const confidential: Address[] = [['/facilities/proposals', /^Đề nghị của cơ sở/]];

/** What those see who assess facilities, and a facility of its own. */
const assessed: Address[] = [
  ['/assessments', /^Đánh giá tiềm năng/],
  ['/assessments?tab=criteria', /^Đánh giá tiềm năng/],
];

/** What only those open who write in the registry. */
const writing: Address[] = [
  ['/facilities/new', /^Thêm cơ sở/],
  ['/facilities/import', /^Nhập danh bạ cơ sở/],
];

/** What a facility does not see, and a leader only reads. */
const outreach: Address[] = [
  ['/outreach-activities', /^Tuyên truyền, đào tạo/],
  ['/surveys', /^Khảo sát nhận thức/],
  ['/surveys?tab=versions', /^Khảo sát nhận thức/],
  ['/courses', /^Bồi dưỡng cán bộ/],
];
const outreachWriting: Address[] = [['/outreach-activities/new', /^Thêm hoạt động/]];

/** Tabs of pages that others see too; these show facilities and people one by one. */
const answers: Address[] = [
  ['/surveys?tab=answers', /^Khảo sát nhận thức/],
  ['/surveys?tab=invitations', /^Khảo sát nhận thức/],
  ['/courses?tab=certificates', /^Bồi dưỡng cán bộ/],
];

const kept: Address[] = [
  ['/plans/import', /^Nhập kế hoạch/],
  ['/facilities/duplicates', /^Cơ sở nghi trùng/],
  ['/admin/accounts', /^Tài khoản/],
  ['/admin/boundaries', /^Lớp địa giới/],
  ['/admin/changes', /^Nhật ký/],
];

/** What only those open who keep the system. */
const system: Address[] = [['/admin/deliveries', /^Nhật ký thông báo/]];

const limited = [
  ...owners,
  ...confidential,
  ...assessed,
  ...writing,
  ...outreach,
  ...outreachWriting,
  ...kept,
];

const seen: Record<Account, Address[]> = {
  quantri: [...common, ...limited, ...answers, ...system],
  congthuong: [...common, ...limited, ...answers],
  tuvan1: [
    ...common,
    ...owners,
    ...confidential,
    ...assessed,
    ...outreach,
    ...outreachWriting,
    ...answers,
  ],
  tnmt: [...common, ...owners, ...outreach, ...outreachWriting],
  hoaan: [
    ...common,
    ...owners,
    ...confidential,
    ...assessed,
    ...writing,
    ...outreach,
    ...outreachWriting,
  ],
  coso1: [...common, ...confidential, ...assessed],
  lanhdao: [...common, ...owners, ...outreach],
};

/** Who between them see every page and every button; for the others axe looks once a page. */
const atBothWidths = new Set<Account>(['quantri', 'hoaan', 'coso1']);

test.describe.configure({ mode: 'parallel' });
// axe names what it finds; a recording of forty pages would double the time of this walk.
test.use({ trace: 'off' });

/** The pages of the plan and of one of its tasks, by the links that lead there. */
async function planPages(page: Page): Promise<Address[]> {
  await page.goto('/');
  const matrix = page.getByRole('link', { name: /^Nhiệm vụ 13/ });
  const base = (await matrix.getAttribute('href'))?.replace(/\/matrix.*$/, '');
  await matrix.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bảng nhiệm vụ' })).toBeVisible();
  const task = await page
    .getByRole('link', { name: 'Xây dựng và triển khai kế hoạch truyền thông' })
    .getAttribute('href');
  const history = await page.getByRole('link', { name: 'Lịch sử thay đổi', exact: true }).count();
  await page.goto(`${base}/targets`);
  const target = await page
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .first()
    .getAttribute('href');
  return [
    [`${base}`, /^Văn bản kế hoạch/],
    [`${base}/matrix`, /^Bảng nhiệm vụ/],
    [`${base}/timeline`, /^Tiến trình theo năm/],
    ...(history ? [[`${base}/history`, /^Lịch sử thay đổi/] as Address] : []),
    [`${task}`, /^1\.1 /],
    [`${base}/targets`, /^Mục tiêu/],
    [`${target}`, /^T1a/],
  ];
}

/** The tabs of the first facility of the list. */
async function facilityPages(page: Page): Promise<Address[]> {
  await page.goto('/facilities?size=1');
  const link = page.getByRole('table').getByRole('link').first();
  const [address, name] = [await link.getAttribute('href'), await link.innerText()];
  const tabs = ['details', 'parts', 'events', 'survey'];
  return tabs.map((tab) => [`${address}?tab=${tab}`, new RegExp(`^${name}$`)]);
}

/** The latest activity with what hangs on it; the facility's account sees none. */
async function activityPages(page: Page, account: Account): Promise<Address[]> {
  if (account === 'coso1') return [];
  await page.goto('/outreach-activities?kind=["TRAINING"]&status=["COMPLETED"]');
  const link = page.getByRole('table').getByRole('link').first();
  const [address, name] = [await link.getAttribute('href'), await link.innerText()];
  const whole = account === 'quantri' || account === 'congthuong' || account === 'tuvan1';
  return [
    ...['details', 'facilities', 'files', 'survey', ...(whole ? ['people'] : [])].map(
      (tab): Address => [`${address}?tab=${tab}`, new RegExp(`^${name}$`)],
    ),
    ...(whole
      ? [
          [`${address}/edit`, /^Sửa hoạt động/] as Address,
          [`${address}/selection`, /^Thêm cơ sở theo bộ lọc/] as Address,
          [`${address}/check-in`, /^Tự điểm danh/] as Address,
        ]
      : []),
  ];
}

/** The latest course; who takes part is seen by those who may see contacts. */
async function coursePages(page: Page, account: Account): Promise<Address[]> {
  if (account === 'coso1') return [];
  await page.goto('/courses');
  const link = page.getByRole('table').getByRole('link').first();
  const [address, name] = [await link.getAttribute('href'), await link.innerText()];
  const whole = account === 'quantri' || account === 'congthuong' || account === 'tuvan1';
  return ['details', ...(whole ? ['results'] : [])].map((tab) => [
    `${address}?tab=${tab}`,
    new RegExp(`^${name}$`),
  ]);
}

for (const [account, pages] of Object.entries(seen) as [Account, Address[]][]) {
  const visit = (page: Page, [address, heading]: Address, look: () => Promise<void>) =>
    test.step(address, async () => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByText('Đang tải')).toHaveCount(0);
      await look();
    });

  test(`every page that ${account} sees is accessible`, async ({
    page,
    loginAs,
    checkAccessibility,
    checkWidths,
  }) => {
    test.setTimeout(600_000);
    await loginAs(account);
    for (const address of pages) {
      await visit(page, address, atBothWidths.has(account) ? checkWidths : checkAccessibility);
    }
    for (const [address] of limited.filter((one) => !pages.includes(one))) {
      await test.step(`not ${address}`, async () => {
        await page.goto(address);
        await expect(page.getByText('Bạn không có quyền xem trang này')).toBeVisible();
      });
    }
  });

  test(`every record that ${account} sees is accessible`, async ({
    page,
    loginAs,
    checkAccessibility,
    checkWidths,
  }) => {
    test.setTimeout(600_000);
    await loginAs(account);
    for (const address of [
      ...(await planPages(page)),
      ...(await facilityPages(page)),
      ...(await activityPages(page, account)),
      ...(await coursePages(page, account)),
    ]) {
      await visit(page, address, atBothWidths.has(account) ? checkWidths : checkAccessibility);
    }
  });
}
