import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type Query = NonNullable<operations['listAgencyGroups']['parameters']['query']>;

export const groupsQuery = (request: Query) =>
  queryOptions({
    queryKey: ['reference', 'groups', 'list', request],
    queryFn: ({ signal }) =>
      call(api.GET('/agency-groups', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
  });
