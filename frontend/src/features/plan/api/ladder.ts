import { queryOptions } from '@tanstack/react-query';
import type { LadderOverride, LadderOverrideRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** The steps of a facility over the years of a plan; without one, of the plan that began last. */
export const ladderQuery = (facilityId: string, plan?: string) =>
  queryOptions({
    queryKey: ['facility', 'one', facilityId, 'ladder', plan ?? ''],
    queryFn: ({ signal }) =>
      call(
        api.GET('/facilities/{id}/ladder', {
          params: { path: { id: facilityId }, query: plan ? { plan } : {} },
          signal,
        }),
      ),
  });

export const setStep = (facilityId: string, body: LadderOverrideRequest): Promise<LadderOverride> =>
  call(
    api.POST('/facilities/{id}/ladder/overrides', { params: { path: { id: facilityId } }, body }),
  );

export async function deleteStep(
  facilityId: string,
  { id, version }: LadderOverride,
): Promise<void> {
  await api.DELETE('/facilities/{id}/ladder/overrides/{overrideId}', {
    params: { path: { id: facilityId, overrideId: id } },
    headers: ifMatch(version),
  });
}

export const restoreStep = (facilityId: string, overrideId: string): Promise<LadderOverride> =>
  call(
    api.POST('/facilities/{id}/ladder/overrides/{overrideId}/restoration', {
      params: { path: { id: facilityId, overrideId } },
    }),
  );
