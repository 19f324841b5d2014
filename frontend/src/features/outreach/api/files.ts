import { queryOptions } from '@tanstack/react-query';
import type { OutreachFile } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import { download } from '@/api/download.ts';

export const filesQuery = (id: string) =>
  queryOptions({
    queryKey: ['outreach', 'one', id, 'files'],
    queryFn: ({ signal }) =>
      call(api.GET('/outreach-activities/{id}/files', { params: { path: { id } }, signal })),
  });

export const addFile = (
  id: string,
  fileId: string,
  purpose: OutreachFile['purpose'],
  file: File,
): Promise<OutreachFile> =>
  call(
    api.POST('/outreach-activities/{id}/files', {
      params: { path: { id } },
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        form.append('id', fileId);
        form.append('purpose', purpose);
        form.append('file', file, file.name);
        return form;
      },
    }),
  );

export const saveFileLocally = (id: string, { id: fileId, fileName }: OutreachFile) =>
  download(`/outreach-activities/${id}/files/${fileId}`, fileName);

export const deleteFile = (id: string, { id: fileId, version }: OutreachFile) =>
  api.DELETE('/outreach-activities/{id}/files/{fileId}', {
    params: { path: { id, fileId } },
    headers: ifMatch(version),
  });

export const restoreFile = (id: string, fileId: string) =>
  call(
    api.POST('/outreach-activities/{id}/files/{fileId}/restoration', {
      params: { path: { id, fileId } },
    }),
  );
