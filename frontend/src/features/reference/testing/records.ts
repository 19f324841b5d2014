import { HttpResponse, http } from 'msw';
import type { AdminUnit, Agency, AgencyGroup, Sector } from '@/api/schema.gen.d.ts';
import { apiUrl, officer } from '@/testing/server.ts';

export function uuid(number: number): string {
  return `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Who may read reference data, and write it too unless told otherwise. */
export function meHandler(...permissions: string[]) {
  return http.get(apiUrl('/me'), () =>
    HttpResponse.json({
      ...officer,
      permissions: permissions.length > 0 ? permissions : ['reference:read', 'reference:write'],
    }),
  );
}

/** One page that holds all of them. */
export function page(...items: object[]) {
  return HttpResponse.json({ items, total: items.length, limit: 20, offset: 0 });
}

export function agency(number: number, changes: Partial<Agency> = {}): Agency {
  return {
    id: uuid(number),
    version: 3,
    code: `SO-${number}`,
    name: `Sở ${number}`,
    aliases: [],
    kind: 'DEPARTMENT',
    focalPoints: [],
    predecessors: [],
    successors: [],
    updatedAt: '2026-11-24T01:00:00Z',
    ...changes,
  };
}

export function group(changes: Partial<AgencyGroup> = {}): AgencyGroup {
  return {
    id: uuid(500),
    version: 0,
    code: 'CAC-SO-NGANH',
    name: 'Các sở, ngành có liên quan',
    aliases: [],
    members: [],
    updatedAt: '2026-11-24T01:00:00Z',
    ...changes,
  };
}

export function unit(number: number, changes: Partial<AdminUnit> = {}): AdminUnit {
  return {
    id: uuid(number),
    version: 0,
    code: String(number),
    name: `Xã ${number}`,
    shortName: String(number),
    kind: 'COMMUNE',
    level: 3,
    source: 'GSO',
    childCount: 0,
    predecessors: [],
    successors: [],
    ...changes,
  };
}

export function sector(number: number, changes: Partial<Sector> = {}): Sector {
  return {
    id: uuid(number),
    vsicVersion: '2025',
    code: String(number),
    level: 4,
    section: 'C',
    name: `Ngành ${number}`,
    childCount: 0,
    source: '36/2025/QĐ-TTg',
    ...changes,
  };
}
