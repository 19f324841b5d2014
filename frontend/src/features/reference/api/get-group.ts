import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const groupQuery = (id: string) =>
  queryOptions({
    queryKey: ['reference', 'groups', 'one', id],
    queryFn: ({ signal }) =>
      call(api.GET('/agency-groups/{id}', { params: { path: { id } }, signal })),
  });
