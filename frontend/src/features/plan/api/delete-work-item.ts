import type { WorkItem } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export async function deleteWorkItem({ id, version }: WorkItem): Promise<void> {
  await api.DELETE('/work-items/{workItemId}', {
    params: { path: { workItemId: id } },
    headers: ifMatch(version),
  });
}

export function restoreWorkItem({ id }: WorkItem): Promise<WorkItem> {
  return call(
    api.POST('/work-items/{workItemId}/restore', { params: { path: { workItemId: id } } }),
  );
}
