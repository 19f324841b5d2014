import type { Verification } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** Lets the server compute every seal of the log again. */
export function verifyChanges(): Promise<Verification> {
  return call(api.GET('/changes/verification'));
}
