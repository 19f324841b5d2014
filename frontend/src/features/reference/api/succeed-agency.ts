import type { Agency, AgencySuccessionRequest } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export function succeedAgency(id: string, body: AgencySuccessionRequest): Promise<Agency> {
  return call(api.POST('/agencies/{id}/successions', { params: { path: { id } }, body }));
}
