import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const planImportQuery = (importId: string) =>
  queryOptions({
    queryKey: ['plan-import', importId],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/imports/{importId}', { params: { path: { importId } }, signal })),
    // What is being corrected must not change under one's hands.
    staleTime: Infinity,
  });
