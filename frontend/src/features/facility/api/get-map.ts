import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type MapQuery = NonNullable<paths['/api/v1/facilities/map']['get']['parameters']['query']>;

export const mapQuery = (query: MapQuery) =>
  queryOptions({
    queryKey: ['facility', 'map', query],
    queryFn: ({ signal }) => call(api.GET('/facilities/map', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
