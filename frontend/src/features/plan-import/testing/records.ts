import type { DraftTask, PlanDraft, PlanImport } from '@/api/schema.gen.d.ts';

const id = '01890000-0000-7000-8000-000000000071';

function task(code: string, title: string, more: Partial<DraftTask> = {}): DraftTask {
  return {
    printedNumber: code,
    code,
    title,
    actions: [],
    results: [],
    leads: [],
    coordinators: [],
    extra: {},
    children: [],
    ...more,
  };
}

export const draft: PlanDraft = {
  format: 'DOCX',
  header: {
    number: '2549/KH-UBND',
    title: 'Kế hoạch hành động sản xuất sạch hơn',
    issuer: 'UBND tỉnh Cao Bằng',
    issuerCode: 'UBND-TINH',
    signatory: 'Nguyễn Bích Ngọc',
    periodStart: '2016-01-01',
    periodEnd: '2020-12-31',
    recipients: ['Bộ Công Thương'],
  },
  legalBases: [
    { citation: 'Quyết định số 1419/QĐ-TTg', number: '1419/QĐ-TTg', kind: 'Quyết định' },
    { citation: 'Luật Bảo vệ môi trường', kind: 'Luật' },
  ],
  clauses: [
    { section: 'BODY_TASK', path: 'II', label: 'II.', text: 'NHIỆM VỤ' },
    {
      section: 'BODY_TASK',
      path: 'II.1',
      parentPath: 'II',
      label: '1.',
      text: 'Tuyên truyền, phổ biến về SXSH',
    },
  ],
  targets: [
    {
      code: 'T2',
      title: 'Áp dụng SXSH',
      statement: '50% cơ sở có tiềm năng áp dụng SXSH',
      kind: 'RATE',
      rule: 'ADOPTION',
      aim: 50,
      unit: '%',
      dueOn: '2020-12-31',
    },
  ],
  duties: [
    {
      clausePath: 'II.1',
      phrase: 'Sở Công Thương',
      parties: [{ phrase: 'Sở Công Thương', kind: 'AGENCY', code: 'SCT', accountable: false }],
    },
  ],
  groups: [
    {
      label: '1.',
      title: 'Truyền thông',
      extra: {},
      tasks: [
        task('1.1', 'Xây dựng kế hoạch truyền thông', {
          actions: ['Tổ chức hội nghị', 'Các phóng sự, bài báo'],
          leadPhrase: 'Sở Công Thương',
          leads: [{ phrase: 'Sở Công Thương', kind: 'AGENCY', code: 'SCT', accountable: true }],
          extra: { 'Kinh phí': '50 triệu đồng' },
        }),
        task('1.2', 'Giới thiệu công nghệ sạch', {
          leadPhrase: 'Đơn vị hỗ trợ SXSH',
          leads: [{ phrase: 'Đơn vị hỗ trợ SXSH', kind: 'UNKNOWN', accountable: true }],
        }),
      ],
    },
  ],
  extraColumns: ['Kinh phí'],
  clauseLinks: [{ taskCode: '1.1', clausePath: 'II.1' }],
  notes: [{ code: 'ISSUE_DATE_MISSING', text: 'Bản in không ghi ngày ban hành.' }],
  doubts: [
    { path: '/header/issuedOn', code: 'ISSUE_DATE_MISSING', parameters: {}, severity: 'WARNING' },
    {
      path: '/legalBases/1',
      code: 'LEGAL_BASIS_INCOMPLETE',
      parameters: { citation: 'Luật Bảo vệ môi trường' },
      severity: 'INFO',
    },
    {
      path: '/groups/0/tasks/1/leads/0',
      code: 'AGENCY_UNKNOWN',
      parameters: { phrase: 'Đơn vị hỗ trợ SXSH' },
      severity: 'WARNING',
    },
  ],
};

export const planImport: PlanImport = {
  id,
  version: 3,
  status: 'DRAFT',
  fileName: 'ke-hoach-2549.docx',
  format: 'DOCX',
  sha256: 'ab'.repeat(32),
  size: 51_200,
  draft,
  rows: [
    { kind: 'PLAN', key: '2549/KH-UBND', title: 'Kế hoạch', outcome: 'CREATED', fields: [] },
    { kind: 'TASK', key: '1.1', title: 'Xây dựng', outcome: 'UPDATED', fields: ['actions'] },
    { kind: 'TASK', key: '1.2', title: 'Giới thiệu', outcome: 'UNCHANGED', fields: [] },
    {
      kind: 'LEGAL_BASIS',
      key: '',
      title: 'Luật Bảo vệ môi trường',
      outcome: 'REFUSED',
      fields: [],
      reason: 'NUMBER_EMPTY',
    },
  ],
  createdAt: '2026-11-24T01:00:00Z',
  createdBy: '01890000-0000-7000-8000-000000000001',
};
