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

type Transport = (request: Request) => Promise<Response>;

async function send(request: Request, transport: Transport): Promise<Response> {
  try {
    return await transport(request);
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
export async function authorizedFetch(
  request: Request,
  transport: Transport = (authorized) => globalThis.fetch(authorized),
): Promise<Response> {
  const again = request.clone();
  let response = await send(authorize(request), transport);
  const renewable = !ownProofPaths.test(new URL(request.url).pathname);
  if (response.status === 401 && renewable && (await renew())) {
    response = await send(authorize(again), transport);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}
