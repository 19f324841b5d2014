import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const activePlansQuery = queryOptions({
  queryKey: ['plan', 'active'],
  queryFn: ({ signal }) =>
    call(
      api.GET('/plans', {
        params: { query: { status: ['ACTIVE'], limit: 20, sort: '-periodStart' } },
        signal,
      }),
    ),
});
