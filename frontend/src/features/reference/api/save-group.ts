import type { AgencyGroup, AgencyGroupRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Adds the group, or replaces the one whose version is given. */
export function saveGroup(
  id: string,
  version: number | undefined,
  body: AgencyGroupRequest,
): Promise<AgencyGroup> {
  return version === undefined
    ? call(api.POST('/agency-groups', { body: { ...body, id } }))
    : call(
        api.PUT('/agency-groups/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );
}
