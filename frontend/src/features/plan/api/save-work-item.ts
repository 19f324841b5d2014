import type { WorkItem, WorkItemRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function createWorkItem(taskId: string, body: WorkItemRequest): Promise<WorkItem> {
  return call(api.POST('/tasks/{taskId}/work-items', { params: { path: { taskId } }, body }));
}

export function updateWorkItem(
  workItemId: string,
  version: number,
  body: WorkItemRequest,
): Promise<WorkItem> {
  return call(
    api.PUT('/work-items/{workItemId}', {
      params: { path: { workItemId } },
      headers: ifMatch(version),
      body,
    }),
  );
}
