import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['reference', 'units', 'one', id],
    queryFn: ({ signal }) =>
      call(api.GET('/admin-units/{id}', { params: { path: { id } }, signal })),
    staleTime: 600_000,
  });
