import type { LegalDocument, LegalDocumentRequest, LegalEffect } from '@/api/schema.gen.d.ts';

/** What the form edits; an emptied field is null. */
export interface DocumentValues {
  number: string;
  kind: string;
  title: string;
  issuer: string;
  issuedOn: string | null;
  effect: LegalEffect;
  effectSince: string | null;
  replacedById: string | null;
  note: string | null;
}

export const newDocument: DocumentValues = {
  number: '',
  kind: '',
  title: '',
  issuer: '',
  issuedOn: null,
  effect: 'UNKNOWN',
  effectSince: null,
  replacedById: null,
  note: null,
};

export function toValues(document: LegalDocument): DocumentValues {
  return {
    number: document.number,
    kind: document.kind,
    title: document.title,
    issuer: document.issuer,
    issuedOn: document.issuedOn ?? null,
    effect: document.effect,
    effectSince: document.effectSince ?? null,
    replacedById: document.replacedBy?.id ?? null,
    note: document.note ?? null,
  };
}

export function toRequest(values: DocumentValues): LegalDocumentRequest {
  const { issuedOn, effectSince, replacedById, note, ...rest } = values;
  return {
    ...rest,
    ...(issuedOn && { issuedOn }),
    ...(effectSince && { effectSince }),
    ...(replacedById && { replacedById }),
    ...(note && { note }),
  };
}
