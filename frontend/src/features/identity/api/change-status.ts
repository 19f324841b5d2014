import type { Account } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

interface StatusAttempt {
  id: string;
  active: boolean;
  reason: string | undefined;
}

/** Bars an account, or lets it in again. */
export function changeStatus({ id, active, reason }: StatusAttempt): Promise<Account> {
  const request = { params: { path: { id } }, body: reason ? { reason } : {} };
  return call(
    active
      ? api.POST('/users/{id}/activation', request)
      : api.POST('/users/{id}/deactivation', request),
  );
}
