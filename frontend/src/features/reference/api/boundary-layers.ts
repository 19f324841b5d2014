import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BoundaryLayer, operations } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import { type OnProgress, tellingFetch } from '@/api/telling-fetch.ts';

type Query = NonNullable<operations['listBoundaryLayers']['parameters']['query']>;

export const boundaryLayersQuery = (request: Query) =>
  queryOptions({
    queryKey: ['reference', 'boundary-layers', request],
    queryFn: ({ signal }) =>
      call(api.GET('/boundary-layers', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
  });

export interface BoundaryUpload {
  id: string;
  name: string;
  source: string;
  validFrom: string;
  codeProperty: string;
  file: File;
}

/** Hands a file in; the same id sent again makes no second layer. */
export function uploadBoundaries(
  { file, ...fields }: BoundaryUpload,
  onProgress: OnProgress,
): Promise<BoundaryLayer> {
  return call(
    api.POST('/boundary-layers', {
      fetch: tellingFetch(onProgress),
      body: { ...fields, file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        for (const [name, value] of Object.entries(fields)) {
          if (value.trim()) form.append(name, value.trim());
        }
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
}

export async function deleteBoundaries({ id, version }: BoundaryLayer): Promise<void> {
  await api.DELETE('/boundary-layers/{id}', {
    params: { path: { id } },
    headers: ifMatch(version),
  });
}

export function restoreBoundaries(id: string): Promise<BoundaryLayer> {
  return call(api.POST('/boundary-layers/{id}/restoration', { params: { path: { id } } }));
}
