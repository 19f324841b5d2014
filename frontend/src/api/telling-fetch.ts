import { authorizedFetch } from './authorized-fetch.ts';

/** Of a hundred, how much the server has got. */
export type OnProgress = (percent: number) => void;

/** For a call with a large body: like the usual way to the server, telling how much has gone. */
export function tellingFetch(onProgress: OnProgress): (request: Request) => Promise<Response> {
  return (request) => authorizedFetch(request, (authorized) => send(authorized, onProgress));
}

/** `fetch` does not tell how much of a body has been sent. */
async function send(request: Request, onProgress: OnProgress): Promise<Response> {
  const body = await request.blob();
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open(request.method, request.url);
    for (const [name, value] of request.headers) sending.setRequestHeader(name, value);
    sending.responseType = 'arraybuffer';
    sending.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(Math.floor((100 * loaded) / total));
    });
    sending.addEventListener('load', () => resolve(responseOf(sending)));
    sending.addEventListener('error', () => reject(new TypeError('network')));
    sending.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    request.signal.addEventListener('abort', () => sending.abort());
    sending.send(body);
  });
}

function responseOf(sent: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of sent
    .getAllResponseHeaders()
    .trim()
    .split(/[\r\n]+/)) {
    const [name = '', ...rest] = line.split(': ');
    if (name) headers.append(name, rest.join(': '));
  }
  return new Response(sent.response as ArrayBuffer, { status: sent.status, headers });
}
