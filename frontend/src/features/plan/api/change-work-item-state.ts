import type { WorkItem, WorkItemTransition } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export function changeWorkItemState(
  { id, version }: WorkItem,
  body: WorkItemTransition,
): Promise<WorkItem> {
  return call(
    api.POST('/work-items/{workItemId}/state', {
      params: { path: { workItemId: id } },
      headers: ifMatch(version),
      body,
    }),
  );
}
