import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** One facility, now or as it was on a day. */
export const facilityQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['facility', 'one', id, asOf ?? 'now'],
    queryFn: ({ signal }) =>
      call(
        api.GET('/facilities/{id}', {
          params: { path: { id }, query: { ...(asOf && { asOf }) } },
          signal,
        }),
      ),
  });
