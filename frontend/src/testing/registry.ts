import { HttpResponse, http, type RequestHandler } from 'msw';
import type { Facility } from '@/api/schema.gen.d.ts';
import { apiUrl, officer } from './server.ts';

/** One page of a list that holds just these. */
export const page = (...items: object[]) =>
  HttpResponse.json({ items, total: items.length, limit: 20, offset: 0 });

export const readerRights = ['facility:read', 'reference:read'];
export const writerRights = [...readerRights, 'facility:write', 'history:read'];

/** A site with as little as a record can have; a test adds what it is about. */
export const facility: Facility = {
  id: '01890000-0000-7000-8000-00000000f001',
  version: 3,
  code: 'CS-000012',
  name: 'Cơ sở mẫu gạch tuynel',
  aliases: [],
  adminUnit: { id: '01890000-0000-7000-8000-00000000a002', code: '051', name: 'Huyện Hoà An' },
  locationCheck: 'MISSING',
  status: 'OPERATING',
  visibility: 'NORMAL',
  completeness: 44,
  missing: [],
  origins: {},
  parts: { identifiers: [], contacts: [], lines: [], products: [] },
  updatedAt: '2026-11-20T03:00:00Z',
};

/** Whoever has these rights, before a registry with nothing in it; handlers of a test come first. */
export function emptyRegistry(permissions: string[] = readerRights): RequestHandler[] {
  const lists = ['/facilities', '/saved-views', '/admin-units', '/sectors', '/enterprises'];
  return [
    http.get(apiUrl('/me'), () => HttpResponse.json({ ...officer, permissions })),
    ...[...lists, '/industrial-zones'].map((path) => http.get(apiUrl(path), () => page())),
    http.get(apiUrl('/facilities/findings/rules'), () => HttpResponse.json([])),
    http.get(apiUrl('/facilities/:id/findings'), () =>
      HttpResponse.json({ completeness: 0, missing: [], findings: [] }),
    ),
    http.get(apiUrl('/admin-units/:id'), ({ params }) =>
      HttpResponse.json({ ...facility.adminUnit, id: params['id'] }),
    ),
    http.get(apiUrl('/boundary-layers/shapes'), () =>
      HttpResponse.json({ schematic: false, layers: [], shapes: [] }),
    ),
  ];
}

export interface SentRequest {
  call: string;
  match: string | null;
  body: unknown;
}

/** What a test's handlers were sent, for `sent.push(await read(request))`. */
export async function read(request: Request): Promise<SentRequest> {
  const text = await request.clone().text();
  return {
    call: `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`,
    match: request.headers.get('If-Match'),
    body: text ? (JSON.parse(text) as unknown) : undefined,
  };
}
