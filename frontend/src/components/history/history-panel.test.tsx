import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Change, ChangePage } from '@/api/schema.gen.d.ts';
import { renderPage } from '@/testing/render.tsx';
import { HistoryPanel } from './history-panel.tsx';

const agency = '01890000-0000-7000-8000-0000000000a1';

const change: Change = {
  id: '9-2',
  at: '2026-11-24T01:05:00Z',
  actorId: '01890000-0000-7000-8000-000000000001',
  actorName: 'Bế Văn Quản',
  source: 'WEB',
  origin: '10.1.2.3',
  reason: 'Chuyển công tác',
  recordType: 'ACCOUNT',
  recordId: '01890000-0000-7000-8000-000000000002',
  subjectId: '01890000-0000-7000-8000-000000000002',
  label: 'Nông Thị Lan',
  operation: 'UPDATE',
  fields: [
    { name: 'agencyId', after: agency },
    { name: 'mustChangePassword', before: false, after: true },
    { name: 'passwordHash', before: '***', after: '***' },
    { name: 'role', before: 'ADVISOR', after: 'LEADER' },
    { name: 'scopeKind', before: 'PROVINCE', after: 'AGENCY' },
    { name: 'tokenEpoch', before: 1, after: 2 },
  ],
};

const pages: Record<string, ChangePage> = {
  first: { items: [change], nextCursor: 'older', labels: { [agency]: 'Sở Công Thương' } },
  older: {
    items: [
      {
        ...change,
        id: '9-1',
        operation: 'INSERT',
        source: 'SYSTEM',
        fields: [{ name: 'username', after: 'lan.nong' }],
      },
    ],
    labels: {},
  },
};

it('tells changes as sentences with the fields before and after', async () => {
  renderPage(() => (
    <HistoryPanel name={['x']} read={async (cursor) => pages[cursor ?? 'first'] as ChangePage} />
  ));
  expect(await screen.findByText('Bế Văn Quản')).toBeVisible();
  expect(screen.getByText(/sửa tài khoản “Nông Thị Lan”/)).toBeVisible();
  expect(screen.getByText('24/11/2026 08:05')).toBeVisible();
  expect(screen.getByText('Lý do: Chuyển công tác')).toBeVisible();
  const cells = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(cells.map((row) => row.textContent)).toEqual([
    'Cơ quan(để trống)Sở Công Thương',
    'Phải đổi mật khẩuKhôngCó',
    'Mật khẩu(được giấu)(được giấu)',
    'Vai tròTư vấn viênLãnh đạo',
    'Loại phạm viToàn tỉnhCơ quan',
  ]);
});

it('shows older changes, and what a new record began with, on demand', async () => {
  const { user } = renderPage(() => (
    <HistoryPanel name={['x']} read={async (cursor) => pages[cursor ?? 'first'] as ChangePage} />
  ));
  await user.click(await screen.findByRole('button', { name: 'Xem các thay đổi cũ hơn' }));
  expect(await screen.findByText(/thêm tài khoản “Nông Thị Lan”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Xem 1 nội dung' }));
  expect(screen.getByRole('cell', { name: 'lan.nong' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /cũ hơn/ })).not.toBeInTheDocument();
});

it('says when nothing has changed yet', async () => {
  renderPage(() => <HistoryPanel name={['x']} read={async () => ({ items: [], labels: {} })} />);
  expect(await screen.findByText('Chưa có thay đổi nào được ghi lại.')).toBeVisible();
});

it('tells a link by the printed words, or by what it leads to', async () => {
  const { label: _, ...nameless } = change;
  const links: Change[] = [
    {
      ...nameless,
      id: '9-4',
      recordType: 'DUTY_PARTY',
      operation: 'INSERT',
      fields: [{ name: 'phrase', after: 'Các sở, ngành liên quan' }],
    },
    {
      ...nameless,
      id: '9-3',
      recordType: 'AGENCY_GROUP_MEMBER',
      operation: 'INSERT',
      fields: [{ name: 'agencyId', after: agency }],
    },
  ];
  renderPage(() => (
    <HistoryPanel
      name={['links']}
      read={async () => ({ items: links, labels: { [agency]: 'Sở Công Thương' } })}
    />
  ));
  expect(
    await screen.findByText(/thêm cơ quan có trách nhiệm “Các sở, ngành liên quan”/),
  ).toBeVisible();
  expect(screen.getByText(/thêm thành viên nhóm cơ quan “Sở Công Thương”/)).toBeVisible();
});

const facility: Change = {
  ...change,
  recordType: 'FACILITY',
  label: 'Cơ sở mẫu',
  fields: [
    { name: 'annualToeYear', before: 2024, after: 2025 },
    { name: 'nameKey', before: 'mau', after: 'co so mau' },
    {
      name: 'origins',
      before: { name: { way: 'WEB', locked: false } },
      after: { name: { way: 'WEB', locked: false }, taxCode: { way: 'WEB', locked: true } },
    },
    { name: 'pollutionRisk', before: 'LOW', after: 'MEDIUM' },
    { name: 'size', before: 'SMALL', after: 'MEDIUM' },
  ],
};
const proposal: Change = {
  ...change,
  id: '9-0',
  recordType: 'FACILITY_PROPOSAL',
  fields: [{ name: 'proposed', after: { size: 'LARGE', taxCode: '4890000008' } }],
};

const rows = (table: HTMLElement | undefined) =>
  within(table as HTMLElement)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

it('tells what became of a facility in the words of the registry', async () => {
  renderPage(() => (
    <HistoryPanel name={['f']} read={async () => ({ items: [facility, proposal], labels: {} })} />
  ));
  expect(await screen.findByText(/sửa cơ sở “Cơ sở mẫu”/)).toBeVisible();
  expect(rows(screen.getAllByRole('table')[0])).toEqual([
    'Năm của số liệu tiêu thụ20242025',
    'Mục đã khóa(để trống)Mã số thuế',
    'Nguy cơ ô nhiễmThấpTrung bình',
    'Quy môNhỏVừa',
  ]);
  expect(rows(screen.getAllByRole('table')[1])).toEqual([
    'Nội dung đề nghị(để trống)Quy mô: Lớn; Mã số thuế: 4890000008',
  ]);
});
