import { api, call } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

/** What was changed in a plan, its clauses, notes, targets and duties. */
export function planChanges(planId: string): ReadChanges {
  return (cursor, signal) =>
    call(
      api.GET('/plans/{planId}/changes', {
        params: { path: { planId }, query: cursor ? { cursor } : {} },
        signal,
      }),
    );
}
