import type { Facility, FacilityRequest } from '@/api/schema.gen.d.ts';

/** What the form edits; an emptied field is null. Parts are edited beside it and stay as they are. */
export interface FacilityValues {
  name: string;
  aliases: string[];
  enterpriseId: string | null;
  taxCode: string | null;
  adminUnitId: string | null;
  address: string | null;
  zoneId: string | null;
  latitude: number | null;
  longitude: number | null;
  locationReason: string | null;
  sectorId: string | null;
  size: FacilityRequest['size'] | null;
  employees: number | null;
  pollutionRisk: FacilityRequest['pollutionRisk'] | null;
  status: FacilityRequest['status'];
  since: string | null;
  operatingFrom: string | null;
  annualToe: number | null;
  annualToeYear: number | null;
  note: string | null;
  source: string | null;
}

export const newFacility: FacilityValues = {
  name: '',
  aliases: [],
  enterpriseId: null,
  taxCode: null,
  adminUnitId: null,
  address: null,
  zoneId: null,
  latitude: null,
  longitude: null,
  locationReason: null,
  sectorId: null,
  size: null,
  employees: null,
  pollutionRisk: null,
  status: 'OPERATING',
  since: null,
  operatingFrom: null,
  annualToe: null,
  annualToeYear: null,
  note: null,
  source: null,
};

export function toValues(facility: Facility): FacilityValues {
  return {
    ...newFacility,
    name: facility.name,
    aliases: facility.aliases,
    enterpriseId: facility.enterprise?.id ?? null,
    taxCode: facility.taxCode ?? null,
    adminUnitId: facility.adminUnit.id,
    address: facility.address ?? null,
    zoneId: facility.zone?.id ?? null,
    latitude: facility.latitude ?? null,
    longitude: facility.longitude ?? null,
    locationReason: facility.locationReason ?? null,
    sectorId: facility.sector?.id ?? null,
    size: facility.size ?? null,
    employees: facility.employees ?? null,
    pollutionRisk: facility.pollutionRisk ?? null,
    status: facility.status,
    operatingFrom: facility.operatingFrom ?? null,
    annualToe: facility.annualToe ?? null,
    annualToeYear: facility.annualToeYear ?? null,
    note: facility.note ?? null,
  };
}

/** What is empty is left out; status and its day are said only of a new record. */
export function toRequest(values: FacilityValues, known?: Facility): FacilityRequest {
  const given = Object.entries(values).filter(([name, value]) => {
    if (known && (name === 'status' || name === 'since')) return false;
    return value !== null && value !== '';
  });
  return {
    ...(known && { visibility: known.visibility }),
    ...Object.fromEntries(given),
  } as FacilityRequest;
}
