import type { NewTaskItemRequest, TaskItem } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export function addTaskItem(taskId: string, body: NewTaskItemRequest): Promise<TaskItem> {
  return call(api.POST('/tasks/{taskId}/items', { params: { path: { taskId } }, body }));
}
