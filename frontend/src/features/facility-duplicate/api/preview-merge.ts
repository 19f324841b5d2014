import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';

export const mergePreviewQuery = (kept: string, merged: string) =>
  queryOptions({
    queryKey: ['facility', 'merge-preview', kept, merged],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/merges/preview', { params: { query: { kept, merged } }, signal })),
  });
