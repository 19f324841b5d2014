import type { Agency, AgencyRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Adds the agency, or replaces the one whose version is given. */
export function saveAgency(
  id: string,
  version: number | undefined,
  body: AgencyRequest,
): Promise<Agency> {
  return version === undefined
    ? call(api.POST('/agencies', { body: { ...body, id } }))
    : call(
        api.PUT('/agencies/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );
}
