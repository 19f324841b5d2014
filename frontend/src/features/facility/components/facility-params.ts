import type { TableState } from '@/components/data-table/use-table-state.ts';
import { day, flag, id, integer, list, oneOf, searchSchema, text } from '@/config/search-params.ts';
import type { FacilityListQuery } from '../api/list-facilities.ts';
import { locationChecks, risks, sizes, statuses, unknowns } from './facility-codes.ts';

/** What the list and the summary keep in the address. */
export const facilityParams = {
  q: text,
  asOf: day,
  area: id,
  sector: id,
  unit: id,
  district: id,
  division: id,
  // `size` is the length of a page.
  size_: list(oneOf(...sizes)),
  status: list(oneOf(...statuses)),
  pollutionRisk: list(oneOf(...risks)),
  without: list(oneOf(...unknowns)),
  zone: id,
  enterprise: id,
  locationCheck: list(oneOf(...locationChecks)),
  completenessFrom: integer(0, 100),
  completenessTo: integer(0, 100),
  notConfirmedSince: day,
  neverConfirmed: flag,
  changedSince: day,
  cohort: id,
  largeEnergyUser: flag,
};

export type FacilityParam = keyof typeof facilityParams;

export type FacilityFilter = Omit<FacilityListQuery, 'limit' | 'offset' | 'sort'>;

/** The filter in the address, in its own words; what makes no sense is left out. */
export const searchOf = searchSchema(facilityParams);

/** The filter in the address as the API names it. */
export function filterOf(search: Record<string, unknown>): FacilityFilter {
  const { size_: size, ...others } = searchOf(search);
  return { ...others, ...(size && { size }) };
}

/**
 * The page of the list that the address asks for. While somebody searches, what fits best comes
 * first, unless they ask for another order.
 */
export function pageOf(state: TableState, filters: FacilityFilter): FacilityListQuery {
  const { sort, ...page } = state.request;
  const fitsBest = filters.q && !state.search['sort'];
  return { ...page, ...(sort && !fitsBest && { sort }), ...filters };
}

export const noFilter: Record<string, undefined> = Object.fromEntries(
  Object.keys(facilityParams).map((name) => [name, undefined]),
);
