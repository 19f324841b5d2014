import { queryOptions } from '@tanstack/react-query';
import type { CommentRequest, TaskComment } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export const taskCommentsQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['task', taskId, 'comments'],
    queryFn: ({ signal }) =>
      call(
        api.GET('/tasks/{taskId}/comments', {
          params: { path: { taskId }, query: { limit: 200 } },
          signal,
        }),
      ),
  });

export function addTaskComment(taskId: string, body: CommentRequest): Promise<TaskComment> {
  return call(api.POST('/tasks/{taskId}/comments', { params: { path: { taskId } }, body }));
}

export async function deleteTaskComment(taskId: string, comment: TaskComment): Promise<void> {
  await api.DELETE('/tasks/{taskId}/comments/{commentId}', {
    params: { path: { taskId, commentId: comment.id } },
    headers: ifMatch(comment.version),
  });
}
