import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const clausesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'clauses'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/clauses', { params: { path: { planId } }, signal })),
  });
