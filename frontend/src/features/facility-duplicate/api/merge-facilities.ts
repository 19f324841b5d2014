import type { FacilityMergeRequest } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export function mergeFacilities(body: FacilityMergeRequest) {
  return call(api.POST('/facilities/merges', { body }));
}
