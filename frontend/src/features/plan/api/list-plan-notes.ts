import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** What a reader should know about oddities of the paper. */
export const planNotesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'notes'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/notes', { params: { path: { planId } }, signal })),
  });
