import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** The frozen lists that figures can be taken of, the latest day first. */
export const frozenListsQuery = queryOptions({
  queryKey: ['facility', 'cohorts', 'choices'],
  queryFn: ({ signal }) =>
    call(api.GET('/facility-cohorts', { params: { query: { limit: 100 } }, signal })),
});
