import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['task', taskId],
    queryFn: ({ signal }) =>
      call(api.GET('/tasks/{taskId}', { params: { path: { taskId } }, signal })),
  });

/** After a change: the task, and the figures of its plan, which the server computes. */
export function useRefreshTask(taskId: string): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['task', taskId] }),
      queryClient.invalidateQueries({ queryKey: ['plan'] }),
    ]);
}
