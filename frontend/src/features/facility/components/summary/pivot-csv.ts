import type { FacilityPivot } from '@/api/schema.gen.d.ts';
import { csv } from '@/config/csv.ts';
import { tableOf } from './pivot-cells.ts';

interface PivotTexts {
  corner: string;
  rows: string[];
  columns: string[];
  total: string;
}

/** The table as it stands on the screen, sums included. */
export function pivotCsv(pivot: FacilityPivot, texts: PivotTexts): string {
  const table = tableOf(pivot);
  return csv([
    [texts.corner, ...texts.columns, texts.total],
    ...pivot.rows.map((row, at) => [
      texts.rows[at] ?? '',
      ...pivot.columns.map((column) => table.count(row.key, column.key)),
      table.ofRow(row.key),
    ]),
    [texts.total, ...pivot.columns.map(({ key }) => table.ofColumn(key)), pivot.total],
  ]);
}
