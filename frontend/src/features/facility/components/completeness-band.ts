import type { FacilityFilter } from './facility-params.ts';

interface Band {
  key: 'LOW' | 'MIDDLE' | 'HIGH';
  from: number | undefined;
  to: number | undefined;
}

/** The bands in which a completeness is coloured, as filters. */
export const bands: Band[] = [
  { key: 'LOW', from: undefined, to: 49 },
  { key: 'MIDDLE', from: 50, to: 79 },
  { key: 'HIGH', from: 80, to: undefined },
];

/** The band that the filter asks for; undefined for limits that somebody wrote by hand. */
export function bandOf(chosen: FacilityFilter): Band['key'] | undefined {
  const { completenessFrom, completenessTo } = chosen;
  if (completenessFrom === undefined && completenessTo === undefined) return undefined;
  return bands.find(({ from, to }) => from === completenessFrom && to === completenessTo)?.key;
}
