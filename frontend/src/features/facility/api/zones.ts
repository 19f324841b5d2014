import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { IndustrialZone, IndustrialZoneRequest, operations } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

type Query = NonNullable<operations['listIndustrialZones']['parameters']['query']>;

export const zonesQuery = (request: Query) =>
  queryOptions({
    queryKey: ['facility', 'zones', 'list', request],
    queryFn: ({ signal }) =>
      call(api.GET('/industrial-zones', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
  });

export const zoneQuery = (id: string) =>
  queryOptions({
    queryKey: ['facility', 'zones', 'one', id],
    queryFn: ({ signal }) =>
      call(api.GET('/industrial-zones/{id}', { params: { path: { id } }, signal })),
  });

/** Adds the zone, or replaces the one whose version is given. */
export function saveZone(
  id: string,
  version: number | undefined,
  body: IndustrialZoneRequest,
): Promise<IndustrialZone> {
  return version === undefined
    ? call(api.POST('/industrial-zones', { body: { ...body, id } }))
    : call(
        api.PUT('/industrial-zones/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );
}

export async function deleteZone({ id, version }: IndustrialZone): Promise<void> {
  await api.DELETE('/industrial-zones/{id}', {
    params: { path: { id } },
    headers: ifMatch(version),
  });
}

export function restoreZone(id: string): Promise<IndustrialZone> {
  return call(api.POST('/industrial-zones/{id}/restoration', { params: { path: { id } } }));
}
