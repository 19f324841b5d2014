import type { PlanImport } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export function readFile(file: File): Promise<PlanImport> {
  return call(
    api.POST('/plans/imports', {
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
}

/** Either the text of the clipboard or its HTML. */
export function readPasted(content: { text: string } | { html: string }): Promise<PlanImport> {
  return call(api.POST('/plans/imports', { body: content }));
}
