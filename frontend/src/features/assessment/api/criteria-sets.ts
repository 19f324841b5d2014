import { queryOptions } from '@tanstack/react-query';
import type { CriteriaSet, CriteriaSetRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** Every version of the criteria, the latest first. */
export const criteriaSetsQuery = queryOptions({
  queryKey: ['assessment', 'criteria'],
  queryFn: ({ signal }) => call(api.GET('/criteria-sets', { signal })),
});

/** Drafts a version, or edits the one whose version is given. */
export const saveCriteriaSet = (
  id: string,
  version: number | undefined,
  body: CriteriaSetRequest,
): Promise<CriteriaSet> =>
  version === undefined
    ? call(api.POST('/criteria-sets', { body: { ...body, id } }))
    : call(
        api.PUT('/criteria-sets/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );

export const publishCriteriaSet = ({ id, version }: CriteriaSet) =>
  call(
    api.POST('/criteria-sets/{id}/publication', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );
