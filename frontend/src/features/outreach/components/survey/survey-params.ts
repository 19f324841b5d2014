import { day, id, oneOf, searchSchema, text } from '@/config/search-params.ts';

export const phases = ['BEFORE', 'AFTER'] as const;
export const states = ['OPEN', 'ANSWERED', 'EXPIRED', 'WITHDRAWN'] as const;
export const parts = ['KNOWLEDGE', 'ATTITUDE', 'PRACTICE'] as const;

/** What the page keeps in the address. */
export const surveyParams = {
  tab: text,
  q: text,
  asOf: day,
  survey: id,
  activity: id,
  phase: oneOf(...phases),
  aware: oneOf('yes', 'no'),
  state: oneOf(...states),
};

export const readSurveyParams = searchSchema(surveyParams);
