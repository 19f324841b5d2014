import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type Query = NonNullable<operations['listAdminUnits']['parameters']['query']>;

export const unitsQuery = (request: Query) =>
  queryOptions({
    queryKey: ['reference', 'units', 'list', request],
    queryFn: ({ signal }) => call(api.GET('/admin-units', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
