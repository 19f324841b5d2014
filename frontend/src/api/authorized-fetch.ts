import { currentLanguage } from '@/i18n/i18n.ts';
import { getAccessToken, renewSession } from './access-token.ts';
import { ProblemError, problemOf } from './problem.ts';

const ownProofPaths = /\/auth\/(login|refresh|logout|options|setup)$/;

function authorize(request: Request): Request {
  const token = getAccessToken();
  request.headers.set('Accept-Language', currentLanguage());
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

async function send(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ProblemError(0, {});
  }
}

async function renew(): Promise<boolean> {
  try {
    return await renewSession();
  } catch {
    throw new ProblemError(0, {});
  }
}

/**
 * The one way to the server: adds token and language, renews an expired token once, and throws a
 * {@link ProblemError} for everything that is not a success.
 */
export async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  let response = await send(authorize(request));
  const renewable = !ownProofPaths.test(new URL(request.url).pathname);
  if (response.status === 401 && renewable && (await renew())) {
    response = await send(authorize(again));
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}
