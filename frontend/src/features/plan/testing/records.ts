import type {
  Matrix,
  MatrixTask,
  Obligations,
  Plan,
  PlanNote,
  Task,
  TaskItem,
  TaskParty,
  Timeline,
  WorkItem,
} from '@/api/schema.gen.d.ts';

/** A well-formed id that a reader can tell apart. */
export function uuid(number: number): string {
  return `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const plan: Plan = {
  id: uuid(1),
  version: 1,
  number: '2549/KH-UBND',
  title: 'Kế hoạch hành động sản xuất sạch hơn giai đoạn 2016-2020',
  periodStart: '2016-01-01',
  periodEnd: '2020-12-31',
  status: 'ACTIVE',
  reportDueMonth: 11,
  reportDueDay: 29,
  extraColumns: [],
  legalBases: [],
  updatedAt: '2026-11-01T00:00:00Z',
};

export const industry = {
  kind: 'AGENCY',
  id: uuid(101),
  code: 'SCT',
  name: 'Sở Công Thương',
} as const;

export const environment = {
  kind: 'AGENCY',
  id: uuid(102),
  code: 'STNMT',
  name: 'Sở Tài nguyên và Môi trường',
} as const;

const departments = {
  kind: 'GROUP',
  id: uuid(111),
  code: 'CAC-SO-NGANH',
  name: 'Các sở, ngành có liên quan',
} as const;

export function party(number: number, phrase: string, more: Partial<TaskParty> = {}): TaskParty {
  return { id: uuid(number), phrase, accountable: false, ...more };
}

export function item(number: number, text: string, more: Partial<TaskItem> = {}): TaskItem {
  return {
    id: uuid(number),
    version: 1,
    kind: 'ACTION',
    text,
    printed: true,
    state: 'NOT_STARTED',
    ...more,
  };
}

function matrixTask(number: number, more: Partial<MatrixTask>): MatrixTask {
  return {
    id: uuid(number),
    version: 1,
    level: 0,
    code: String(number),
    title: `Nhiệm vụ ${number}`,
    extra: {},
    leads: [],
    coordinators: [],
    actions: [],
    results: [],
    state: 'NOT_STARTED',
    late: false,
    progress: { done: 0, total: 0 },
    years: [],
    clauses: [],
    noteCount: 0,
    mine: false,
    rights: { edit: true, report: true, contribute: true },
    ...more,
  };
}

const training = matrixTask(211, {
  printedNumber: '1.1',
  code: '1.1',
  title: 'Xây dựng và triển khai kế hoạch truyền thông',
  actions: [
    item(301, 'Tổ chức hội nghị, tập huấn tuyên truyền về SXSH', { state: 'DONE' }),
    item(302, 'Các phóng sự, bài báo'),
  ],
  results: [item(303, 'Nâng cao nhận thức về SXSH', { kind: 'RESULT' })],
  leadPhrase: 'Sở Công Thương',
  leads: [party(401, 'Sở Công Thương', { body: industry, accountable: true })],
  coordinatorPhrase: 'Các sở, ngành có liên quan',
  coordinators: [party(402, 'Các sở, ngành có liên quan', { body: departments })],
  state: 'IN_PROGRESS',
  progress: { done: 1, total: 3, percent: 33 },
  years: [{ year: 2018, total: 2, done: 1, late: 1 }],
  clauses: [
    {
      id: uuid(901),
      path: 'II.1.a',
      section: 'BODY_TASK',
      label: 'a)',
      text: 'Tổ chức tuyên truyền về sản xuất sạch hơn.',
    },
  ],
  late: true,
});

const models = matrixTask(243, {
  printedNumber: '4.3',
  code: '4.3',
  title: 'Xây dựng mô hình trình diễn về SXSH',
  leadPhrase: 'Các Sở: Công thương, TN&MT, KH&CN',
  leads: [
    party(411, 'Công thương', { body: industry, accountable: true }),
    party(412, 'TN&MT', { body: environment }),
    party(413, 'KH&CN'),
  ],
  noteCount: 1,
});

export const matrix: Matrix = {
  planId: plan.id,
  today: '2026-11-24',
  total: 2,
  matched: 2,
  progress: { done: 1, total: 3, percent: 33 },
  states: { NOT_STARTED: 1, IN_PROGRESS: 1, DONE: 0, SUSPENDED: 0, CANCELLED: 0 },
  late: 1,
  mine: 2,
  years: [2016, 2017, 2018, 2019, 2020],
  extraColumns: [],
  groups: [
    {
      id: uuid(501),
      ordinal: 1,
      label: '1.',
      title: 'Truyền thông, giáo dục nâng cao nhận thức',
      progress: { done: 1, total: 3, percent: 33 },
      taskCount: 1,
      tasks: [training],
    },
    {
      id: uuid(504),
      ordinal: 4,
      label: '4.',
      title: 'Hỗ trợ kỹ thuật về áp dụng SXSH',
      progress: { done: 0, total: 0 },
      taskCount: 1,
      tasks: [models],
    },
  ],
};

export const notes: PlanNote[] = [
  {
    id: uuid(601),
    version: 1,
    taskId: models.id,
    kind: 'ODDITY',
    code: 'SEVERAL_LEADS',
    text: 'Bản in giao 3 cơ quan cùng thực hiện.',
    updatedAt: '2026-11-01T00:00:00Z',
  },
  {
    id: uuid(602),
    version: 1,
    kind: 'ODDITY',
    code: 'ANNEX_DATE_BEFORE_CITED_PAPERS',
    text: 'Biểu ghi ngày 12/9/2012, trước các văn bản mà kế hoạch viện dẫn.',
    updatedAt: '2026-11-01T00:00:00Z',
  },
];

export const work: WorkItem = {
  id: uuid(701),
  version: 3,
  taskId: training.id,
  year: 2018,
  title: 'Tập huấn SXSH cho các cơ sở sản xuất xi măng',
  responsible: industry,
  assignee: 'Lý Văn Bình',
  startsOn: '2018-03-01',
  endsOn: '2018-06-30',
  plannedOutput: '02 lớp, 60 học viên',
  budget: 45_000_000,
  state: 'IN_PROGRESS',
  late: true,
  next: ['NOT_STARTED', 'DONE', 'SUSPENDED', 'CANCELLED'],
  updatedAt: '2026-11-01T00:00:00Z',
};

const {
  years: _years,
  noteCount: _noteCount,
  level: _level,
  parentId: _parentId,
  ...row
} = training;

export const task: Task = {
  ...row,
  version: 5,
  plan: { id: plan.id, number: plan.number, title: plan.title },
  group: { id: uuid(501), label: '1.', title: 'Truyền thông, giáo dục nâng cao nhận thức' },
  children: [],
  workItems: [work],
  hold: 'NONE',
  notes: [],
  updatedAt: '2026-11-01T00:00:00Z',
};

export const timeline: Timeline = {
  periodStart: plan.periodStart,
  periodEnd: plan.periodEnd,
  today: '2018-11-24',
  years: matrix.years,
  groups: matrix.groups.map(({ id, label, title, tasks }) => ({
    id,
    ...(label && { label }),
    title,
    tasks: tasks.map(({ id: taskId, code, printedNumber, title: name, state, late, progress }) => ({
      id: taskId,
      code,
      ...(printedNumber && { printedNumber }),
      title: name,
      state,
      late,
      progress,
      spans:
        taskId === training.id
          ? [{ year: 2018, startsOn: '2018-03-01', endsOn: '2018-06-30', workItems: [work] }]
          : [],
    })),
  })),
};

export const obligations: Obligations = {
  asOf: matrix.today,
  reportDueOn: '2026-11-29',
  agencies: [industry, environment].map((agency) => ({
    agency,
    duties: [],
    leads: [],
    coordinates: [
      { task: { id: models.id, code: models.code, title: models.title }, accountable: false },
    ],
  })),
  unresolved: [],
};
