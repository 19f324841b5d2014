import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) =>
      call(api.GET('/legal-documents/{id}', { params: { path: { id } }, signal })),
  });
