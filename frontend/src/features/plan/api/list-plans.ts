import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type PlanQuery = NonNullable<paths['/api/v1/plans']['get']['parameters']['query']>;

export const plansQuery = (query: PlanQuery) =>
  queryOptions({
    queryKey: ['plan', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/plans', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
