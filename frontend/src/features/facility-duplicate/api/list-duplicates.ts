import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DuplicateState } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

interface Wanted {
  /** Only the pairs of this one. */
  facility?: string;
  state: DuplicateState;
  limit: number;
  offset: number;
}

export const duplicatesQuery = (query: Wanted) =>
  queryOptions({
    queryKey: ['facility', 'duplicates', query],
    queryFn: ({ signal }) => call(api.GET('/facilities/duplicates', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
