import type { Task, TaskPartiesRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function replaceTaskParties(
  taskId: string,
  version: number | undefined,
  body: TaskPartiesRequest,
): Promise<Task> {
  return call(
    api.PUT('/tasks/{taskId}/parties', {
      params: { path: { taskId } },
      headers: ifMatch(version ?? 0),
      body,
    }),
  );
}
