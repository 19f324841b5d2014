import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const eventsQuery = (id: string) =>
  queryOptions({
    queryKey: ['facility', 'one', id, 'events'],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/{id}/events', { params: { path: { id } }, signal })),
  });
