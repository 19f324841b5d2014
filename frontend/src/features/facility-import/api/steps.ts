import type { FacilityImport, FacilityImportSettings } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import { type OnProgress, tellingFetch } from '@/api/telling-fetch.ts';

export function uploadFile(
  file: File,
  source: string,
  onProgress: OnProgress,
): Promise<FacilityImport> {
  return call(
    api.POST('/facilities/imports', {
      fetch: tellingFetch(onProgress),
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        if (source.trim()) form.append('source', source.trim());
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
}

export function checkImport(
  { id, version }: FacilityImport,
  settings: FacilityImportSettings,
): Promise<FacilityImport> {
  return call(
    api.PUT('/facilities/imports/{importId}/settings', {
      params: { path: { importId: id } },
      headers: ifMatch(version),
      body: settings,
    }),
  );
}

export function commitImport({ id, version }: FacilityImport): Promise<FacilityImport> {
  return call(
    api.POST('/facilities/imports/{importId}/commit', {
      params: { path: { importId: id } },
      headers: ifMatch(version),
    }),
  );
}

export async function discardImport({ id, version }: FacilityImport): Promise<void> {
  await api.DELETE('/facilities/imports/{importId}', {
    params: { path: { importId: id } },
    headers: ifMatch(version),
  });
}
