import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** People and machines whose changes can be asked for. */
export const actorChoicesQuery = (q: string) =>
  queryOptions({
    queryKey: ['audit', 'actors', q],
    queryFn: ({ signal }) =>
      call(api.GET('/users', { params: { query: { limit: 30, ...(q && { q }) } }, signal })),
    placeholderData: keepPreviousData,
  });

export const actorQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit', 'actor', id],
    queryFn: ({ signal }) => call(api.GET('/users/{id}', { params: { path: { id } }, signal })),
    retry: false,
  });
