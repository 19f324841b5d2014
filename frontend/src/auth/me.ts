import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Me } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** Who is logged in; asked again now and then because roles change while people work. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call(api.GET('/me', { signal })),
  staleTime: 60_000,
  gcTime: Number.POSITIVE_INFINITY,
});

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}
