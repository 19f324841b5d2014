import { api, call } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

/** What was changed in a task, its items, parties and yearly work. */
export function taskChanges(taskId: string): ReadChanges {
  return (cursor, signal) =>
    call(
      api.GET('/tasks/{taskId}/changes', {
        params: { path: { taskId }, query: cursor ? { cursor } : {} },
        signal,
      }),
    );
}
