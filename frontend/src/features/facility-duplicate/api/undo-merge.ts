import { api, call, ifMatch } from '@/api/client.ts';

/** Makes the two records two again. */
export function undoMerge({ id, version }: { id: string; version: number }) {
  return call(
    api.POST('/facilities/merges/{id}/undoing', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );
}
