import { queryOptions } from '@tanstack/react-query';
import type { SavedView } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** As many as a page can have. */
const limit = 100;

export const savedViewsQuery = (page: string) =>
  queryOptions({
    queryKey: ['saved-views', page],
    queryFn: ({ signal }) =>
      call(api.GET('/saved-views', { params: { query: { page, limit } }, signal })),
  });

export interface ViewValues {
  name: string;
  query: string;
}

/** Saves a new view of the page, or changes the one whose version is given. */
export function saveView(
  page: string,
  id: string,
  version: number | undefined,
  values: ViewValues,
): Promise<SavedView> {
  return version === undefined
    ? call(api.POST('/saved-views', { body: { ...values, id, page } }))
    : call(
        api.PUT('/saved-views/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body: values,
        }),
      );
}

export const deleteView = ({ id, version }: SavedView) =>
  api.DELETE('/saved-views/{id}', { params: { path: { id } }, headers: ifMatch(version) });

export const restoreView = (id: string) =>
  call(api.POST('/saved-views/{id}/restoration', { params: { path: { id } } }));
