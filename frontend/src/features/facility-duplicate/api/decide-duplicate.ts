import type { FacilityDuplicate } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Says that the two are two facilities, or opens the question again. */
export function decideDuplicate(pair: FacilityDuplicate, distinct: boolean) {
  return call(
    api.PUT('/facilities/duplicates/{id}/decision', {
      params: { path: { id: pair.id } },
      headers: ifMatch(pair.version),
      body: { distinct },
    }),
  );
}
