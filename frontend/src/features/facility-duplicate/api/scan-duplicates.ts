import { api, call } from '@/api/client.ts';

export interface ScanProgress {
  scanned: number;
  opened: number;
}

/** Looks the whole registry through, part by part, and tells how far it is. */
export async function scanDuplicates(
  onProgress: (progress: ScanProgress) => void,
): Promise<ScanProgress> {
  const progress = { scanned: 0, opened: 0 };
  let after: string | undefined;
  do {
    const part = await call(
      api.POST('/facilities/duplicates/scan', { body: { ...(after && { after }) } }),
    );
    progress.scanned += part.scanned;
    progress.opened += part.opened;
    onProgress({ ...progress });
    after = part.next;
  } while (after !== undefined);
  return progress;
}
