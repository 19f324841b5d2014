import type { Facility, FacilityRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Enters the facility, or corrects the one whose version is given. */
export function saveFacility(
  id: string,
  version: number | undefined,
  body: FacilityRequest,
): Promise<Facility> {
  return version === undefined
    ? call(api.POST('/facilities', { body: { ...body, id } }))
    : call(
        api.PUT('/facilities/{id}', { params: { path: { id } }, headers: ifMatch(version), body }),
      );
}
