import createClient from 'openapi-fetch';
import { authorizedFetch } from './authorized-fetch.ts';
import type { paths } from './schema.gen.d.ts';

export const apiBase = '/api/v1';

/** The contract's paths without the part that all of them share. */
type Paths = {
  [Path in keyof paths as Path extends `${typeof apiBase}${infer Rest}`
    ? Rest
    : never]: paths[Path];
};

/** Typed by the contract. Failures are thrown as ProblemError, so `call` only has to unwrap. */
export const api = createClient<Paths>({
  baseUrl: `${location.origin}${apiBase}`,
  fetch: (request) => authorizedFetch(request),
  // Lists repeat the parameter.
  querySerializer: { array: { style: 'form', explode: true } },
});

/** What openapi-fetch gives; the errors of the contract have been thrown by then. */
interface Fetched<T> {
  data?: T | undefined;
  response: Response;
}

/** `await call(api.GET('/plans'))` gives the typed body. */
export async function call<T>(pending: Promise<Fetched<T>>): Promise<Exclude<T, undefined>> {
  return (await pending).data as Exclude<T, undefined>;
}

interface Versioned<T> {
  data: T;
  /** To be sent back as If-Match, with {@link ifMatch}. */
  etag: string;
}

/** Like `call`, for a record that is going to be edited. */
export async function callVersioned<T>(
  pending: Promise<Fetched<T>>,
): Promise<Versioned<Exclude<T, undefined>>> {
  const { data, response } = await pending;
  return { data: data as Exclude<T, undefined>, etag: response.headers.get('ETag') ?? '' };
}

/** The header for a change, from an ETag or from a record's version. */
export function ifMatch(version: string | number): { 'If-Match': string } {
  return { 'If-Match': typeof version === 'number' ? `"${version}"` : version };
}
