import type { LegalDocument } from '@/api/schema.gen.d.ts';
import { api, ifMatch } from '@/api/client.ts';

export async function deleteDocument({ id, version }: LegalDocument): Promise<void> {
  await api.DELETE('/legal-documents/{id}', {
    params: { path: { id } },
    headers: ifMatch(version),
  });
}
