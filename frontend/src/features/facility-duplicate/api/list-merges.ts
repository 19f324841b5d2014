import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const mergesQuery = (query: { limit: number; offset: number }) =>
  queryOptions({
    queryKey: ['facility', 'merges', query],
    queryFn: ({ signal }) => call(api.GET('/facilities/merges', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
