import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type SummaryQuery = NonNullable<paths['/api/v1/facilities/summary']['get']['parameters']['query']>;

export const summaryQuery = (query: SummaryQuery) =>
  queryOptions({
    queryKey: ['facility', 'summary', query],
    queryFn: ({ signal }) => call(api.GET('/facilities/summary', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
