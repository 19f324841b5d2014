import { queryOptions } from '@tanstack/react-query';
import type { EnteredValue, EnteredValueRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** All that was entered by hand for a target, the latest day first. */
export const enteredValuesQuery = (targetId: string) =>
  queryOptions({
    queryKey: ['target', targetId, 'entered'],
    queryFn: ({ signal }) =>
      call(api.GET('/targets/{id}/entered-values', { params: { path: { id: targetId } }, signal })),
  });

export const enterValue = (targetId: string, body: EnteredValueRequest): Promise<EnteredValue> =>
  call(api.POST('/targets/{id}/entered-values', { params: { path: { id: targetId } }, body }));

export async function deleteEnteredValue(
  targetId: string,
  { id, version }: EnteredValue,
): Promise<void> {
  await api.DELETE('/targets/{id}/entered-values/{valueId}', {
    params: { path: { id: targetId, valueId: id } },
    headers: ifMatch(version),
  });
}

export const restoreEnteredValue = (targetId: string, valueId: string): Promise<EnteredValue> =>
  call(
    api.POST('/targets/{id}/entered-values/{valueId}/restoration', {
      params: { path: { id: targetId, valueId } },
    }),
  );
