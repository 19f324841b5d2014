import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

export type ChangeFilters = NonNullable<operations['listChanges']['parameters']['query']>;

/** Reads the whole change log, narrowed by filters. */
export function changes(filters: ChangeFilters): ReadChanges {
  return (cursor, signal) =>
    call(
      api.GET('/changes', {
        params: { query: { ...filters, limit: 50, ...(cursor && { cursor }) } },
        signal,
      }),
    );
}
