import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const timelineQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'timeline'],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/timeline', { params: { path: { planId } }, signal })),
  });
