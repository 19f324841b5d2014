import type { Dimension, FacilityPivot } from '@/api/schema.gen.d.ts';

type Search = Record<string, unknown>;

/** Records of whom the value is not known stand under no key. */
export type Key = string | undefined;

function unknown(search: Search, value: string): Search {
  const without = (search['without'] as string[] | undefined) ?? [];
  return { without: [...new Set([...without, value])] };
}

/** The filter of the list that shows what a row or a column of the table counts. */
const narrowings: Record<Dimension, (key: Key, search: Search) => Search> = {
  DISTRICT: (key) => ({ district: key }),
  ADMIN_UNIT: (key) => ({ unit: key }),
  SECTOR_SECTION: (key, search) =>
    key === undefined
      ? unknown(search, 'SECTOR')
      : // A sector that is filtered by already lies in this section and says more.
        { sector: search['sector'] ?? key },
  SECTOR_DIVISION: (key, search) =>
    key === undefined ? unknown(search, 'SECTOR') : { division: key },
  SIZE: (key, search) => (key === undefined ? unknown(search, 'SIZE') : { size_: [key] }),
  STATUS: (key) => ({ status: key === undefined ? undefined : [key] }),
  POLLUTION_RISK: (key, search) =>
    key === undefined ? unknown(search, 'POLLUTION_RISK') : { pollutionRisk: [key] },
};

/** The filter in the address, narrowed to what a row, a column or a cell counts. */
export function narrowed(search: Search, ...by: [Dimension, Key][]): Search {
  return by.reduce(
    (narrower, [dimension, key]) => ({ ...narrower, ...narrowings[dimension](key, narrower) }),
    search,
  );
}

/** The counts by row and column, and their sums. */
export function tableOf(pivot: FacilityPivot) {
  const counts = new Map<string, number>();
  const rows = new Map<Key, number>();
  const columns = new Map<Key, number>();
  const at = (row: Key, column: Key) => `${row ?? ''} ${column ?? ''}`;
  for (const { row, column, count } of pivot.cells) {
    counts.set(at(row, column), count);
    rows.set(row, (rows.get(row) ?? 0) + count);
    columns.set(column, (columns.get(column) ?? 0) + count);
  }
  return {
    count: (row: Key, column: Key) => counts.get(at(row, column)) ?? 0,
    ofRow: (row: Key) => rows.get(row) ?? 0,
    ofColumn: (column: Key) => columns.get(column) ?? 0,
  };
}
