import { api, call } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

export function accountChanges(id: string): ReadChanges {
  return (cursor, signal) =>
    call(
      api.GET('/users/{id}/changes', {
        params: { path: { id }, query: cursor ? { cursor } : {} },
        signal,
      }),
    );
}
