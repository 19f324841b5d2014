import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['identity', 'accounts', 'one', id],
    queryFn: ({ signal }) => call(api.GET('/users/{id}', { params: { path: { id } }, signal })),
  });
