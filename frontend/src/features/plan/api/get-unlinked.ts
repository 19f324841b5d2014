import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** Clauses that no task carries out, and tasks that carry out no clause. */
export const unlinkedQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'unlinked'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/unlinked-clauses', { params: { path: { planId } }, signal })),
  });
