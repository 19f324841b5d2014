import type { PlanDraft, PlanImport } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function saveDraft({ id, version }: PlanImport, draft: PlanDraft): Promise<PlanImport> {
  return call(
    api.PUT('/plans/imports/{importId}/draft', {
      params: { path: { importId: id } },
      headers: ifMatch(version),
      body: draft,
    }),
  );
}
