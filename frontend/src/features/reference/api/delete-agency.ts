import type { Agency } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export async function deleteAgency({ id, version }: Agency): Promise<void> {
  await api.DELETE('/agencies/{id}', { params: { path: { id } }, headers: ifMatch(version) });
}

export function restoreAgency(id: string): Promise<Agency> {
  return call(api.POST('/agencies/{id}/restoration', { params: { path: { id } } }));
}
