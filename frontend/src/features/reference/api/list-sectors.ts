import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type Query = NonNullable<operations['listSectors']['parameters']['query']>;

export const sectorsQuery = (request: Query) =>
  queryOptions({
    queryKey: ['reference', 'sectors', 'list', request],
    queryFn: ({ signal }) => call(api.GET('/sectors', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  });
