import type { PlanImport } from '@/api/schema.gen.d.ts';
import { api, ifMatch } from '@/api/client.ts';

export async function discardImport({ id, version }: PlanImport): Promise<void> {
  await api.DELETE('/plans/imports/{importId}', {
    params: { path: { importId: id } },
    headers: ifMatch(version),
  });
}
