import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

/** The communes and wards of a day with their centres. */
export const unitCentresQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['facility', 'unit-centres', asOf],
    queryFn: async ({ signal }) => {
      const query = { kind: ['COMMUNE' as const, 'WARD' as const], asOf, limit: 200 };
      const page = await call(api.GET('/admin-units', { params: { query }, signal }));
      return page.items.flatMap(({ id, shortName, latitude, longitude }) =>
        latitude === undefined || longitude === undefined
          ? []
          : [{ id, name: shortName, latitude, longitude }],
      );
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
