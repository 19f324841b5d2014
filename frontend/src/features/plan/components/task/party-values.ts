import type { BodyRef, Task, TaskPartiesRequest, TaskParty } from '@/api/schema.gen.d.ts';

/** A party as the form edits it; `body` is `AGENCY:…` or `GROUP:…`. */
export interface PartyValue {
  id?: string;
  phrase: string;
  body?: string;
  accountable: boolean;
}

export interface PartiesValues {
  leads: PartyValue[];
  coordinators: PartyValue[];
}

export function bodyKey(body: Pick<BodyRef, 'kind' | 'id'>): string {
  return `${body.kind}:${body.id}`;
}

function partyValue({ id, phrase, body, accountable }: TaskParty): PartyValue {
  return { id, phrase, ...(body && { body: bodyKey(body) }), accountable };
}

export function partiesValues(task: Task): PartiesValues {
  return {
    leads: task.leads.map(partyValue),
    coordinators: task.coordinators.map(partyValue),
  };
}

/** What the API wants; a new party without words of its own is called as its body is. */
export function partiesRequest(
  { leads, coordinators }: PartiesValues,
  nameOf: (body: string) => string | undefined,
): TaskPartiesRequest {
  const request = ({ id, phrase, body, accountable }: PartyValue) => {
    const [kind, bodyId] = body?.split(':') ?? [];
    return {
      ...(id && { id }),
      phrase: phrase.trim() || (body && nameOf(body)) || '',
      ...(kind === 'AGENCY' && { agencyId: bodyId }),
      ...(kind === 'GROUP' && { agencyGroupId: bodyId }),
      accountable,
    };
  };
  return { leads: leads.map(request), coordinators: coordinators.map(request) };
}
