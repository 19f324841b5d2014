import type { Dimension } from '@/api/schema.gen.d.ts';
import { oneOf, searchSchema } from '@/config/search-params.ts';

export const dimensions: Dimension[] = [
  'DISTRICT',
  'ADMIN_UNIT',
  'SECTOR_SECTION',
  'SECTOR_DIVISION',
  'SIZE',
  'STATUS',
  'POLLUTION_RISK',
];

const dimension = oneOf(...dimensions);

/** What the summary keeps in the address besides the filter. */
export const sideParams = { rows: dimension, columns: dimension };

export const sidesOf = searchSchema(sideParams);
