import type { Notice, NoticeDelivery } from '@/api/schema.gen.d.ts';

export const noticeKinds = [
  'WORK_DUE',
  'FINDING_DUE',
  'PLAN_END',
  'ENTERED_VALUE_END',
  'CERTIFICATE_END',
  'SURVEY_LINK_END',
  'WORK_CHANGED',
  'PROPOSAL_NEW',
  'PROPOSAL_ACCEPTED',
  'PROPOSAL_RETURNED',
  'IMPORT_DONE',
  'IMPORT_FAILED',
] as const satisfies Notice['kind'][];

/** Those that have a last day. */
export const deadlineKinds = [
  'WORK_DUE',
  'FINDING_DUE',
  'PLAN_END',
  'ENTERED_VALUE_END',
  'CERTIFICATE_END',
  'SURVEY_LINK_END',
] as const satisfies Notice['kind'][];

export const channels = ['IN_APP', 'MAIL'] as const satisfies NoticeDelivery['channel'][];

export const outcomes = [
  'SHOWN',
  'READ',
  'WAITING',
  'SENDING',
  'SENT',
  'LOGGED',
  'FAILED',
] as const satisfies NoticeDelivery['outcome'][];
