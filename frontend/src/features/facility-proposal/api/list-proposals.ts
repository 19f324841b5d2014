import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type ProposalQuery = NonNullable<
  paths['/api/v1/facilities/proposals']['get']['parameters']['query']
>;

export const proposalsQuery = (query: ProposalQuery) =>
  queryOptions({
    queryKey: ['facility', 'proposals', query],
    queryFn: ({ signal }) => call(api.GET('/facilities/proposals', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
