import type { LegalDocument, LegalDocumentRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Enters the document, or replaces the one whose version is given. */
export function saveDocument(
  id: string,
  version: number | undefined,
  body: LegalDocumentRequest,
): Promise<LegalDocument> {
  return version === undefined
    ? call(api.POST('/legal-documents', { body: { ...body, id } }))
    : call(
        api.PUT('/legal-documents/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );
}
