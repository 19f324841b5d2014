import type { PlanImport, PlanImportCommitRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function commitImport(
  { id, version }: PlanImport,
  body: PlanImportCommitRequest,
): Promise<PlanImport> {
  return call(
    api.POST('/plans/imports/{importId}/commit', {
      params: { path: { importId: id } },
      headers: ifMatch(version),
      body,
    }),
  );
}
