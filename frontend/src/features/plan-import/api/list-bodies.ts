import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** More than a province has; the lists are short and change rarely. */
const query = { limit: 200, sort: 'name' };
const staleTime = 5 * 60_000;

export const agenciesQuery = queryOptions({
  queryKey: ['agencies', 'all'],
  queryFn: ({ signal }) => call(api.GET('/agencies', { params: { query }, signal })),
  staleTime,
});

export const agencyGroupsQuery = queryOptions({
  queryKey: ['agency-groups', 'all'],
  queryFn: ({ signal }) => call(api.GET('/agency-groups', { params: { query }, signal })),
  staleTime,
});
