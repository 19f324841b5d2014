import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FacilityCohort, FacilityCohortRequest, operations } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

type Query = NonNullable<operations['listFacilityCohorts']['parameters']['query']>;

export const cohortsQuery = (query: Query) =>
  queryOptions({
    queryKey: ['facility', 'cohorts', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/facility-cohorts', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** One list, and how the registry of its day differs by now. */
export const cohortQuery = (id: string) =>
  queryOptions({
    queryKey: ['facility', 'cohorts', 'one', id],
    queryFn: ({ signal }) =>
      call(api.GET('/facility-cohorts/{id}', { params: { path: { id } }, signal })),
  });

export const cohortMembersQuery = (id: string, query: Query) =>
  queryOptions({
    queryKey: ['facility', 'cohorts', 'members', id, query],
    queryFn: ({ signal }) =>
      call(
        api.GET('/facility-cohorts/{id}/facilities', { params: { path: { id }, query }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const freezeCohort = (body: FacilityCohortRequest): Promise<FacilityCohort> =>
  call(api.POST('/facility-cohorts', { body }));

export async function deleteCohort({ id, version }: FacilityCohort): Promise<void> {
  await api.DELETE('/facility-cohorts/{id}', {
    params: { path: { id } },
    headers: ifMatch(version),
  });
}

export const restoreCohort = (id: string): Promise<FacilityCohort> =>
  call(api.POST('/facility-cohorts/{id}/restoration', { params: { path: { id } } }));
