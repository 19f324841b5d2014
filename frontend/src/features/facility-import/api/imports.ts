import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FacilityImport } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

const watchEvery = 1000;

export const isRunning = ({ status }: FacilityImport) =>
  status === 'CHECKING' || status === 'COMMITTING';

export const facilityImportsQuery = (page: { limit: number; offset: number }) =>
  queryOptions({
    queryKey: ['facility-import', 'list', page],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/imports', { params: { query: page }, signal })),
    placeholderData: keepPreviousData,
  });

/** One import; while its rows are worked on, its progress is asked for again and again. */
export const facilityImportQuery = (importId: string) =>
  queryOptions({
    queryKey: ['facility-import', importId],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/imports/{importId}', { params: { path: { importId } }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? watchEvery : false),
  });

export const importSourcesQuery = queryOptions({
  queryKey: ['facility-import', 'sources'],
  queryFn: ({ signal }) => call(api.GET('/facilities/imports/sources', { signal })),
});
