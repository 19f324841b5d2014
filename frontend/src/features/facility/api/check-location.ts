import { queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type Place = paths['/api/v1/facilities/location-check']['get']['parameters']['query'];

export const locationCheckQuery = (query: Place) =>
  queryOptions({
    queryKey: ['facility', 'location-check', query],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/location-check', { params: { query }, signal })),
  });
