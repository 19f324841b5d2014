import { apiBase } from './client.ts';
import { authorizedFetch } from './authorized-fetch.ts';

function fileName(response: Response): string | undefined {
  const header = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header)?.[1];
}

/** Saves what the API answers under the name that it gives; a plain link could not carry the token. */
export async function download(path: string, fallbackName: string): Promise<void> {
  const response = await authorizedFetch(new Request(`${location.origin}${apiBase}${path}`));
  saveFile(await response.blob(), fileName(response) ?? fallbackName);
}

/** Saves a file that the app has made itself. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
