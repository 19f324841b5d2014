import type { Agency, AgencyKind, AgencyRequest } from '@/api/schema.gen.d.ts';

/** A date input gives null for an empty day. */
type Day = string | null;

export interface PersonValues {
  id?: string | undefined;
  fullName: string;
  position?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  mandateFrom?: Day;
  mandateTo?: Day;
}

export interface AgencyValues {
  code: string;
  name: string;
  aliases: string[];
  kind: AgencyKind;
  parentId: string | null;
  adminUnitId: string | null;
  validFrom: Day;
  validTo: Day;
  source: string;
  focalPoints: PersonValues[];
}

export const newAgency: AgencyValues = {
  code: '',
  name: '',
  aliases: [],
  kind: 'DEPARTMENT',
  parentId: null,
  adminUnitId: null,
  validFrom: null,
  validTo: null,
  source: '',
  focalPoints: [],
};

export function toValues(agency: Agency): AgencyValues {
  return {
    code: agency.code,
    name: agency.name,
    aliases: agency.aliases,
    kind: agency.kind,
    parentId: agency.parent?.id ?? null,
    adminUnitId: agency.adminUnit?.id ?? null,
    validFrom: agency.validFrom ?? null,
    validTo: agency.validTo ?? null,
    source: agency.source ?? '',
    focalPoints: agency.focalPoints,
  };
}

/** What is empty is not sent: the API knows absent, not null or blank. */
function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], null> } {
  const entries = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], null> };
}

export function toRequest(values: AgencyValues): AgencyRequest {
  const focalPoints = values.focalPoints.map((person) => given(person));
  return { ...given(values), focalPoints };
}
