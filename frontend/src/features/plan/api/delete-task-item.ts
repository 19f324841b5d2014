import type { TaskItem } from '@/api/schema.gen.d.ts';
import { api, ifMatch } from '@/api/client.ts';

export async function deleteTaskItem({ id, version }: TaskItem): Promise<void> {
  await api.DELETE('/task-items/{itemId}', {
    params: { path: { itemId: id } },
    headers: ifMatch(version),
  });
}
