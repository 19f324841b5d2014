import { api, call } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

export const readActivityChanges =
  (id: string): ReadChanges =>
  (cursor, signal) =>
    call(
      api.GET('/outreach-activities/{id}/changes', {
        params: { path: { id }, query: { ...(cursor && { cursor }) } },
        signal,
      }),
    );
