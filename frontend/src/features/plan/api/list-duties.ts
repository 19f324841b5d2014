import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const dutiesQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'duties'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/duties', { params: { path: { planId } }, signal })),
  });
