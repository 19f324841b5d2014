import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const targetsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'targets'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/targets', { params: { path: { planId } }, signal })),
  });
