import type { TaskItem, TaskItemRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function saveTaskItem(
  itemId: string,
  version: number,
  body: TaskItemRequest,
): Promise<TaskItem> {
  return call(
    api.PUT('/task-items/{itemId}', {
      params: { path: { itemId } },
      headers: ifMatch(version),
      body,
    }),
  );
}
