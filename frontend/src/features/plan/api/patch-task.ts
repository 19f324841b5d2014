import type { Task, TaskPatch } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function patchTask(
  taskId: string,
  version: number | undefined,
  body: TaskPatch,
): Promise<Task> {
  return call(
    api.PATCH('/tasks/{taskId}', {
      params: { path: { taskId } },
      headers: ifMatch(version ?? 0),
      body,
    }),
  );
}
