import { queryOptions } from '@tanstack/react-query';
import type { DuplicateCandidateRequest } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** Records of the registry that look like the one that is being written. */
export const lookAlikesQuery = (draft: DuplicateCandidateRequest) =>
  queryOptions({
    queryKey: ['facility', 'look-alikes', draft],
    queryFn: ({ signal }) =>
      call(api.POST('/facilities/duplicates/candidates', { body: draft, signal })),
  });
