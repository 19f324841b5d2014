import type { AgencyGroup } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export async function deleteGroup({ id, version }: AgencyGroup): Promise<void> {
  await api.DELETE('/agency-groups/{id}', { params: { path: { id } }, headers: ifMatch(version) });
}

export function restoreGroup(id: string): Promise<AgencyGroup> {
  return call(api.POST('/agency-groups/{id}/restoration', { params: { path: { id } } }));
}
