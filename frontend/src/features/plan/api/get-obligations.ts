import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** Which agencies have something to do under the plan, by name or as members of a group. */
export const obligationsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'obligations'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/obligations', { params: { path: { planId } }, signal })),
  });
