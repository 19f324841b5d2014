import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FacilityImportSettings } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** How the first rows are understood under some settings; nothing is saved. */
export const readingQuery = (importId: string, settings: FacilityImportSettings) =>
  queryOptions({
    queryKey: ['facility-import', importId, 'reading', settings],
    queryFn: ({ signal }) =>
      call(
        api.POST('/facilities/imports/{importId}/reading', {
          params: { path: { importId } },
          body: settings,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
  });
