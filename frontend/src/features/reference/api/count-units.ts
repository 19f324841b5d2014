import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const unitCountsQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['reference', 'units', 'counts', asOf],
    queryFn: ({ signal }) =>
      call(api.GET('/admin-units/counts', { params: { query: { asOf } }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
