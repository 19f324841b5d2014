import type { OutreachActivity } from '@/api/schema.gen.d.ts';

/** A training with as little as an activity can have; a test adds what it is about. */
export const training: OutreachActivity = {
  id: '01890000-0000-7000-8000-000000000d02',
  version: 0,
  code: 'HD-000013',
  kind: 'TRAINING',
  title: 'Lớp tập huấn mẫu',
  topics: ['CLEANER_PRODUCTION'],
  organiser: { id: '01890000-0000-7000-8000-0000000000a1', code: 'SCT', name: 'Sở Công Thương' },
  partners: [],
  startsOn: '2018-05-10',
  endsOn: '2018-05-10',
  status: 'COMPLETED',
  figures: { facilities: 1, people: 1 },
  rights: { edit: true, seePeople: true },
  updatedAt: '2026-11-20T03:00:00Z',
};
