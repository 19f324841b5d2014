import { queryOptions } from '@tanstack/react-query';
import type { SubTarget, SubTargetRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** What a target wants of parts of the facilities, by year. */
export const subTargetsQuery = (targetId: string) =>
  queryOptions({
    queryKey: ['target', targetId, 'parts'],
    queryFn: ({ signal }) =>
      call(api.GET('/targets/{id}/sub-targets', { params: { path: { id: targetId } }, signal })),
  });

export const createSubTarget = (targetId: string, body: SubTargetRequest): Promise<SubTarget> =>
  call(api.POST('/targets/{id}/sub-targets', { params: { path: { id: targetId } }, body }));

export const updateSubTarget = (
  targetId: string,
  subTargetId: string,
  version: number,
  body: SubTargetRequest,
): Promise<SubTarget> =>
  call(
    api.PUT('/targets/{id}/sub-targets/{subTargetId}', {
      params: { path: { id: targetId, subTargetId } },
      headers: ifMatch(version),
      body,
    }),
  );

export async function deleteSubTarget(targetId: string, { id, version }: SubTarget): Promise<void> {
  await api.DELETE('/targets/{id}/sub-targets/{subTargetId}', {
    params: { path: { id: targetId, subTargetId: id } },
    headers: ifMatch(version),
  });
}

export const restoreSubTarget = (targetId: string, subTargetId: string): Promise<SubTarget> =>
  call(
    api.POST('/targets/{id}/sub-targets/{subTargetId}/restoration', {
      params: { path: { id: targetId, subTargetId } },
    }),
  );
