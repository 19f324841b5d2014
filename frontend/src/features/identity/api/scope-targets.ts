import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

const calm = 600_000;

/** Every agency, those of other times too: an account may belong to one that has ended. */
export const agencyChoicesQuery = queryOptions({
  queryKey: ['identity', 'agency-choices'],
  queryFn: ({ signal }) =>
    call(api.GET('/agencies', { params: { query: { limit: 200 } }, signal })),
  staleTime: calm,
});

export const areaChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['identity', 'area-choices', q],
    queryFn: ({ signal }) =>
      call(api.GET('/admin-units', { params: { query: { limit: 50, ...(q && { q }) } }, signal })),
    staleTime: calm,
  });
