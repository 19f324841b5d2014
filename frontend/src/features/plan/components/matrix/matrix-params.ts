import { flag, id, integer, list, oneOf, text } from '@/config/search-params.ts';
import type { MatrixFilter } from '../../api/get-matrix.ts';

/** What the matrix and the timeline keep in the address. */
export const matrixParams = {
  q: text,
  agency: list(id),
  mine: flag,
  group: list(id),
  state: list(oneOf('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'CANCELLED')),
  year: integer(1900, 2200),
  late: flag,
};

const names = Object.keys(matrixParams) as (keyof MatrixFilter)[];

/** The filter in the address, without whatever else stands there. */
export function matrixFilter(search: Record<string, unknown>): MatrixFilter {
  return Object.fromEntries(
    names.filter((name) => search[name] !== undefined).map((name) => [name, search[name]]),
  );
}

export const noFilter: Record<string, undefined> = Object.fromEntries(
  names.map((name) => [name, undefined]),
);
