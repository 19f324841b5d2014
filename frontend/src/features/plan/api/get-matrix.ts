import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** Which rows of the matrix to show, as the API wants it. */
export type MatrixFilter = NonNullable<
  paths['/api/v1/plans/{planId}/tasks']['get']['parameters']['query']
>;

export const matrixQuery = (planId: string, filter: MatrixFilter = {}) =>
  queryOptions({
    queryKey: ['plan', planId, 'matrix', filter],
    queryFn: ({ signal }) =>
      call(
        api.GET('/plans/{planId}/tasks', { params: { path: { planId }, query: filter }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
