import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const agencyQuery = (id: string) =>
  queryOptions({
    queryKey: ['reference', 'agencies', 'one', id],
    queryFn: ({ signal }) => call(api.GET('/agencies/{id}', { params: { path: { id } }, signal })),
  });
