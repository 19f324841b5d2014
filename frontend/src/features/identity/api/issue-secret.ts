import type { Account, IssuedSecret } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** A new password for a person, a new secret for a machine; the server tells it once. */
export function issueSecret({ id, kind }: Pick<Account, 'id' | 'kind'>): Promise<IssuedSecret> {
  const request = { params: { path: { id } } };
  return call(
    kind === 'MACHINE'
      ? api.POST('/users/{id}/secret', request)
      : api.POST('/users/{id}/password-reset', request),
  );
}
