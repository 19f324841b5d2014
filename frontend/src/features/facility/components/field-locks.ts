import type { Facility } from '@/api/schema.gen.d.ts';
import { saveFacility } from '../api/save-facility.ts';
import { toRequest, toValues } from './facility-values.ts';

export function isLocked({ origins }: Facility, fields: readonly string[]): boolean {
  return fields.some((field) => origins[field]?.locked);
}

/** Locks those fields against imports or frees them; the others stay as they are. */
export function setLock(
  facility: Facility,
  fields: readonly string[],
  lock: boolean,
): Promise<Facility> {
  const others = Object.keys(facility.origins).filter(
    (field) => field !== '*' && !fields.includes(field) && isLocked(facility, [field]),
  );
  return saveFacility(facility.id, facility.version, {
    ...toRequest(toValues(facility), facility),
    lockedFields: lock ? [...others, ...fields] : others,
  });
}
