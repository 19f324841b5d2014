import type history from '@/i18n/locales/vi/history.json';

type RecordType = keyof (typeof history)['recordType'];
type RecordGroup = keyof (typeof history)['recordGroup'];

/**
 * What the change log calls the kinds of records, by what they are about and in the order in which
 * a person looks for them.
 */
export const recordTypes: Record<RecordGroup, RecordType[]> = {
  plan: [
    'PLAN',
    'TASK',
    'TASK_ITEM',
    'WORK_ITEM',
    'TASK_PARTY',
    'TASK_COMMENT',
    'TASK_GROUP',
    'TASK_CLAUSE',
    'TARGET',
    'ENTERED_VALUE',
    'SUB_TARGET',
    'DUTY',
    'DUTY_PARTY',
    'PLAN_CLAUSE',
    'PLAN_LEGAL_BASIS',
    'PLAN_NOTE',
    'PLAN_IMPORT',
  ],
  registry: [
    'FACILITY',
    'FACILITY_EVENT',
    'FACILITY_PAST',
    'FACILITY_IDENTIFIER',
    'FACILITY_CONTACT',
    'PROCESS_LINE',
    'FACILITY_PRODUCT',
    'FACILITY_PROPOSAL',
    'FACILITY_FINDING',
    'FACILITY_DUPLICATE',
    'FACILITY_MERGE',
    'FACILITY_COHORT',
    'LADDER_OVERRIDE',
    'ENTERPRISE',
    'INDUSTRIAL_ZONE',
  ],
  outreach: [
    'OUTREACH_ACTIVITY',
    'OUTREACH_PARTNER',
    'OUTREACH_INTAKE',
    'OUTREACH_FACILITY',
    'OUTREACH_PERSON',
    'OUTREACH_ATTENDANCE',
    'OUTREACH_CHECK_IN',
    'OUTREACH_FILE',
    'SURVEY',
    'SURVEY_ANSWER',
    'SURVEY_INVITATION',
    'COURSE',
    'COURSE_RESULT',
  ],
  assessment: ['CRITERIA_SET', 'POTENTIAL_ASSESSMENT'],
  document: ['LEGAL_DOCUMENT', 'STORED_FILE'],
  reference: [
    'AGENCY',
    'AGENCY_FOCAL_POINT',
    'AGENCY_SUCCESSION',
    'AGENCY_GROUP',
    'AGENCY_GROUP_MEMBER',
    'ADMIN_UNIT',
    'ADMIN_UNIT_SUCCESSION',
    'BOUNDARY_LAYER',
    'SECTOR',
    'ENERGY_THRESHOLD',
  ],
  person: ['ACCOUNT', 'SAVED_VIEW', 'NOTICE_CHOICE', 'MAIL_RESEND'],
};
