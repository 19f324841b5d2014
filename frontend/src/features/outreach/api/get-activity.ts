import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: ['outreach', 'one', id],
    queryFn: ({ signal }) =>
      call(api.GET('/outreach-activities/{id}', { params: { path: { id } }, signal })),
  });
