import { day, id, integer, list, oneOf, searchSchema, text } from '@/config/search-params.ts';
import type { ActivityListQuery } from '../api/list-activities.ts';
import { kinds, statuses, topics } from './activity-codes.ts';

/** What the list keeps in the address. */
export const activityParams = {
  q: text,
  kind: list(oneOf(...kinds)),
  topic: oneOf(...topics),
  status: list(oneOf(...statuses)),
  year: integer(2000, 2100),
  organiser: id,
  area: id,
  changedSince: day,
  task: id,
  facility: id,
};

type ActivityFilter = Omit<ActivityListQuery, 'limit' | 'offset' | 'sort'>;

/** The filter in the address; what makes no sense is left out. */
export const filterOf: (search: Record<string, unknown>) => ActivityFilter =
  searchSchema(activityParams);
