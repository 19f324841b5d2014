import { day, id, integer, oneOf, searchSchema, text } from '@/config/search-params.ts';

export const topics = [
  'CLEANER_PRODUCTION',
  'ENERGY_MANAGEMENT',
  'ENVIRONMENT',
  'ADVISORY_SKILLS',
  'OTHER',
] as const;
export const outcomes = ['PASSED', 'FAILED', 'ATTENDED'] as const;
export const states = ['VALID', 'EXPIRING', 'EXPIRED'] as const;

/** Of so many days left a certificate is said to end soon. */
export const soonDays = 90;

/** What the pages of courses keep in the address. */
export const courseParams = {
  tab: text,
  q: text,
  topic: oneOf(...topics),
  year: integer(2000, 2100),
  asOf: day,
  state: oneOf(...states),
  agency: id,
};

export const readCourseParams = searchSchema(courseParams);
