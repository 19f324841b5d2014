import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FacilityImport, FacilityImportOutcome } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

interface RowsRequest {
  limit: number;
  offset: number;
  outcome?: FacilityImportOutcome;
}

/** What becomes of the rows; asked for anew when the job has gone on. */
export const importRowsQuery = ({ id, version }: FacilityImport, query: RowsRequest) =>
  queryOptions({
    queryKey: ['facility-import', id, 'rows', version, query],
    queryFn: ({ signal }) =>
      call(
        api.GET('/facilities/imports/{importId}/rows', {
          params: { path: { importId: id }, query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
