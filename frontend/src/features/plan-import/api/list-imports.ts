import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const planImportsQuery = (page: { limit: number; offset: number; sort?: string }) =>
  queryOptions({
    queryKey: ['plan-import', 'list', page],
    queryFn: ({ signal }) => call(api.GET('/plans/imports', { params: { query: page }, signal })),
    placeholderData: keepPreviousData,
  });
