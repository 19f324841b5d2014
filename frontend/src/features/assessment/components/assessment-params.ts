import type { Aspect, AssessmentState, PotentialLevel } from '@/api/schema.gen.d.ts';
import { day, id, list, oneOf, searchSchema, text } from '@/config/search-params.ts';

// The address of every page is read with these lists, so nothing heavier may come into this file.

export const levels = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies PotentialLevel[];

export const aspects = ['POTENTIAL', 'NEED', 'ABILITY'] as const satisfies Aspect[];
export const sizes = ['HOUSEHOLD', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
/** Which assessments a list is about; by default the one of each facility that counts. */
export const views = ['latest', 'open', 'all'] as const;

export type View = (typeof views)[number];

/** What the page keeps in the address. */
export const assessmentParams = {
  tab: text,
  view: oneOf(...views),
  q: text,
  area: id,
  sector: id,
  // `size` is the length of a page.
  size_: list(oneOf(...sizes)),
  level: list(oneOf(...levels)),
  from: day,
  to: day,
};

const searchOf = searchSchema(assessmentParams);

/** The filter in the address as the API names it. */
export function filterOf(search: Record<string, unknown>) {
  const { tab: _tab, view: _view, size_: size, ...others } = searchOf(search);
  return { ...others, ...(size && { size }) };
}

export const viewOf = (search: Record<string, unknown>): View => searchOf(search).view ?? 'latest';

/** What a view asks of the list. */
export function viewFilter(view: View): { latest?: true; state?: AssessmentState[] } {
  if (view === 'latest') return { latest: true };
  return view === 'open' ? { state: ['PLANNED', 'IN_PROGRESS'] } : {};
}
