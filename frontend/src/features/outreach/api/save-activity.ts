import type { OutreachActivity, OutreachActivityRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Enters the activity, or replaces the one whose version is given. */
export function saveActivity(
  id: string,
  version: number | undefined,
  body: OutreachActivityRequest,
): Promise<OutreachActivity> {
  return version === undefined
    ? call(api.POST('/outreach-activities', { body: { ...body, id } }))
    : call(
        api.PUT('/outreach-activities/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );
}
