import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}', { params: { path: { planId } }, signal })),
  });
