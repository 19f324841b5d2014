import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type Query = NonNullable<operations['listUsers']['parameters']['query']>;

export const accountsQuery = (request: Query) =>
  queryOptions({
    queryKey: ['identity', 'accounts', 'list', request],
    queryFn: ({ signal }) => call(api.GET('/users', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
  });
