import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** The shapes of the units of a day; the browser asks whether they are still the same. */
export const boundaryShapesQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['facility', 'boundary-shapes', asOf],
    queryFn: ({ signal }) =>
      call(api.GET('/boundary-layers/shapes', { params: { query: { asOf } }, signal })),
  });
