import type { Account, AccountCreation, AccountDetails } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Makes the account, which gets its password afterwards. */
export function createAccount(body: AccountCreation): Promise<Account> {
  return call(api.POST('/users', { body }));
}

export function updateAccount(id: string, version: number, body: AccountDetails): Promise<Account> {
  return call(
    api.PUT('/users/{id}', { params: { path: { id } }, headers: ifMatch(version), body }),
  );
}
