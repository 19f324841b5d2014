import type { FacilityProposal } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

const on = ({ id, version }: FacilityProposal) => ({
  params: { path: { proposalId: id } },
  headers: ifMatch(version),
});

export const acceptProposal = (proposal: FacilityProposal) =>
  call(api.POST('/facilities/proposals/{proposalId}/acceptance', on(proposal)));

export const returnProposal = (proposal: FacilityProposal, remark: string) =>
  call(
    api.POST('/facilities/proposals/{proposalId}/return', { ...on(proposal), body: { remark } }),
  );

export const withdrawProposal = (proposal: FacilityProposal) =>
  api.DELETE('/facilities/proposals/{proposalId}', on(proposal));
