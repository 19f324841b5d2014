import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type Query = NonNullable<operations['listAgencies']['parameters']['query']>;

export const agenciesQuery = (request: Query) =>
  queryOptions({
    queryKey: ['reference', 'agencies', 'list', request],
    queryFn: ({ signal }) => call(api.GET('/agencies', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
  });
