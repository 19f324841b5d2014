import type { FacilityProposalRequest } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** Asks an officer to change the record. */
export const proposeChange = (facilityId: string, body: FacilityProposalRequest) =>
  call(api.POST('/facilities/{id}/proposals', { params: { path: { id: facilityId } }, body }));
