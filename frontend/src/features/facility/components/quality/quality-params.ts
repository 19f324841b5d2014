import { flag, id, list, oneOf, searchSchema, text } from '@/config/search-params.ts';
import type { FindingQuery } from '../../api/findings.ts';

/** What the work list keeps in the address; without a state it is about what is open. */
export const qualityParams = {
  q: text,
  area: id,
  rule: list(
    oneOf(
      'TAX_CODE_INVALID',
      'REFERENCE_UNKNOWN',
      'LOCATION_UNEXPLAINED',
      'LOCATION_OUTSIDE_PROVINCE',
      'LOCATION_FAR_FROM_UNIT',
      'PROBABLE_DUPLICATE',
      'ENTERPRISE_GONE',
      'ZONE_GONE',
      'FIELDS_MISSING',
      'NOT_CONFIRMED',
      'LOCATION_MISSING',
      'TAX_CODE_MISSING',
      'ENTERPRISE_MISSING',
      'SECTOR_OUTDATED',
      'UNIT_ENDED',
      'LARGE_ENERGY_USER',
    ),
  ),
  severity: list(oneOf('BLOCK', 'WARN', 'INFO')),
  state: oneOf('POSTPONED', 'OVERRIDDEN', 'ALL'),
  mine: flag,
  unassigned: flag,
  overdue: flag,
};

const read = searchSchema(qualityParams);

/** The filter in the address as the API names it. */
export function findingFilterOf(
  search: Record<string, unknown>,
): Omit<FindingQuery, 'limit' | 'offset' | 'sort'> {
  const { state = 'OPEN', ...others } = read(search);
  return { ...others, ...(state !== 'ALL' && { state: [state] }) };
}

/** True when the address asks for less than all that is open. */
export function isNarrowed(search: Record<string, unknown>): boolean {
  return Object.keys(read(search)).length > 0;
}
