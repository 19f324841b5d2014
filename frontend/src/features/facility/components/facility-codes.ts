import type {
  FacilityItem,
  FacilitySize,
  FacilityStatus,
  PollutionRisk,
} from '@/api/schema.gen.d.ts';

// The address of every page is read with these lists, so nothing heavier may come into this file.

/** The codes of a facility's record, in the order in which people read them. */
export const sizes = [
  'HOUSEHOLD',
  'MICRO',
  'SMALL',
  'MEDIUM',
  'LARGE',
] as const satisfies FacilitySize[];

export const statuses = [
  'PLANNED',
  'OPERATING',
  'SUSPENDED',
  'CLOSED',
  'MOVED',
] as const satisfies FacilityStatus[];

export const risks = ['LOW', 'MEDIUM', 'HIGH'] as const satisfies PollutionRisk[];

export const locationChecks = [
  'MISSING',
  'PLAUSIBLE',
  'FAR_FROM_UNIT',
  'OUTSIDE_PROVINCE',
] as const satisfies FacilityItem['locationCheck'][];

/** What a filter can ask for as not recorded. */
export const unknowns = ['SECTOR', 'SIZE', 'POLLUTION_RISK'] as const;
