import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export type FacilityListQuery = NonNullable<
  paths['/api/v1/facilities']['get']['parameters']['query']
>;

export const facilitiesQuery = (query: FacilityListQuery) =>
  queryOptions({
    queryKey: ['facility', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/facilities', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
