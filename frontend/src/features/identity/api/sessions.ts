import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const sessionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['identity', 'accounts', 'one', id, 'sessions'],
    queryFn: ({ signal }) =>
      call(api.GET('/users/{id}/sessions', { params: { path: { id } }, signal })),
  });

export async function signOut(id: string): Promise<void> {
  await api.POST('/users/{id}/sign-out', { params: { path: { id } } });
}
