import type { IndustrialZone, IndustrialZoneRequest } from '@/api/schema.gen.d.ts';

export const zoneKinds = ['ECONOMIC_ZONE', 'INDUSTRIAL_PARK', 'INDUSTRIAL_CLUSTER'] as const;

export interface ZoneValues {
  name: string;
  code: string;
  kind: IndustrialZone['kind'];
  adminUnitId: string | null;
  establishedOn: string | null;
  note: string;
}

export const newZone: ZoneValues = {
  name: '',
  code: '',
  kind: 'INDUSTRIAL_CLUSTER',
  adminUnitId: null,
  establishedOn: null,
  note: '',
};

export function toValues(zone: IndustrialZone): ZoneValues {
  return {
    name: zone.name,
    code: zone.code,
    kind: zone.kind,
    adminUnitId: zone.adminUnit?.id ?? null,
    establishedOn: zone.establishedOn ?? null,
    note: zone.note ?? '',
  };
}

/** What is empty is not sent: the API knows absent, not null or blank. */
export function toRequest(values: ZoneValues): IndustrialZoneRequest {
  const { adminUnitId, establishedOn, note, ...rest } = values;
  return {
    ...rest,
    ...(adminUnitId && { adminUnitId }),
    ...(establishedOn && { establishedOn }),
    ...(note && { note }),
  };
}
