import type { FigureQuery, SeriesQuery, SideQuery } from '../../api/targets.ts';
import type { Reading, SeriesSplit, Side, TargetFigure } from '@/api/schema.gen.d.ts';
import { day, id, oneOf, tableParams, text } from '@/config/search-params.ts';
import { today } from '@/i18n/format.ts';

export const splits: SeriesSplit[] = ['NONE', 'AREA', 'SECTOR', 'SIZE', 'ZONE'];
export const sides: Side[] = ['NUMERATOR', 'REMAINDER', 'DENOMINATOR'];

const readings: Reading[] = [
  'REACHED_OF_ACTIVE',
  'REACHED_AND_AWARE_OF_ACTIVE',
  'AWARE_OF_ACTIVE',
  'AWARE_OF_ANSWERED',
  'NATIONAL_AWARE_OF_ACTIVE',
  'ADOPTING_OF_POTENTIAL',
  'ADOPTING_OF_ACTIVE',
  'NATIONAL_ADOPTING_OF_ACTIVE',
  'SAVING_OF_ADOPTING',
  'SAVING_EVERYWHERE_OF_ADOPTING',
  'SAVING_OF_ACTIVE',
  'NATIONAL_SAVING_OF_ADOPTING',
  'SUPPORTED_FACILITIES',
];

/** What the address of the board keeps. */
export const boardParams = { asOf: day, area: id, cohort: id, split: oneOf(...splits) };

/** What the address of one target keeps. */
export const targetParams = {
  ...tableParams,
  asOf: day,
  area: id,
  cohort: id,
  reading: oneOf(...readings),
  split: oneOf(...splits),
  side: oneOf(...sides),
  /** The cell of the years' table that the list is of: its day and its part. */
  listDay: day,
  part: text,
  band: oneOf('FROM_5_TO_8', 'ABOVE_8_TO_13', 'ABOVE_13'),
};

/** The part of the facilities whose area, sector, size or zone is not known. */
export const unknownPart = 'UNKNOWN';

/** The list is of the whole figure again. */
export const noCell = { listDay: undefined, part: undefined };

interface Period {
  periodEnd: string;
}

/** The day that figures are of unless another is chosen: today, or the last day of a plan that is over. */
export function dayOf(search: Record<string, unknown>, plan: Period): string {
  const chosen = search['asOf'] as string | undefined;
  const now = today();
  return chosen ?? (plan.periodEnd < now ? plan.periodEnd : now);
}

/** What a figure is asked for by; without a day the server chooses it like {@link dayOf}. */
export function figureQueryOf(
  search: Record<string, unknown>,
  asOf = search['asOf'] as string | undefined,
): FigureQuery {
  const area = search['area'] as string | undefined;
  const cohort = search['cohort'] as string | undefined;
  return { ...(asOf && { asOf }), ...(area && { area }), ...(cohort && { cohort }) };
}

export function splitOf(search: Record<string, unknown>): SeriesSplit {
  return (search['split'] as SeriesSplit | undefined) ?? 'NONE';
}

/** What the years of the figure that is shown are asked for by. */
export function seriesQueryOf(
  search: Record<string, unknown>,
  { asOf, reading }: TargetFigure,
): SeriesQuery {
  return { ...figureQueryOf(search, asOf), split: splitOf(search), ...(reading && { reading }) };
}

/** The cell of the years' table that a list is asked for by; all of the figure without one. */
export function cellQueryOf(search: Record<string, unknown>): SideQuery {
  const asOf = search['listDay'] as string | undefined;
  const part = search['part'] as string | undefined;
  const split = splitOf(search);
  return {
    ...(asOf && { asOf }),
    ...(part && split !== 'NONE' && { split, ...(part !== unknownPart && { group: part }) }),
  };
}
