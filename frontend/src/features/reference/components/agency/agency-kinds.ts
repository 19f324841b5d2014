import type { AgencyKind } from '@/api/schema.gen.d.ts';

/** In the order in which people look for them. */
export const agencyKinds: AgencyKind[] = [
  'PROVINCIAL_COMMITTEE',
  'DEPARTMENT',
  'PUBLIC_UNIT',
  'DIVISION',
  'MEDIA',
  'DISTRICT_COMMITTEE',
  'COMMUNE_COMMITTEE',
  'SCIENCE',
  'CENTRAL',
  'OTHER',
];
