import type { TokenResponse } from './schema.gen.d.ts';

/**
 * The access token lives in this module's memory only: a stolen disk or another script's storage
 * access gives nothing. The refresh token is an HttpOnly cookie that scripts never see.
 */
const refreshPath = '/api/v1/auth/refresh';
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('sxsh');
const listeners = new Set<() => void>();

let accessToken: string | undefined;
let running: Promise<boolean> | undefined;

export function getAccessToken(): string | undefined {
  return accessToken;
}

export function setAccessToken(token: string | undefined): void {
  accessToken = token;
}

/** Tells when the session is over and only a new login helps. */
export function onSessionLost(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function lose(): void {
  accessToken = undefined;
  for (const listener of listeners) listener();
}

/** A log-out in one tab ends the others too. */
export function announceLogout(): void {
  channel?.postMessage('logout');
}

channel?.addEventListener('message', () => lose());

/**
 * Gets a new access token; false when the refresh token is not accepted. Throws when the server
 * cannot be asked. One refresh at a time in all tabs, because a refresh token works only once.
 */
export function refreshAccessToken(): Promise<boolean> {
  running ??= exclusively(askForToken).finally(() => {
    running = undefined;
  });
  return running;
}

async function exclusively<T>(action: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return action();
  return navigator.locks.request('sxsh-refresh', action);
}

async function askForToken(): Promise<boolean> {
  const response = await fetch(new URL(refreshPath, location.origin), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    // The cookie says it all, but the server takes JSON only.
    body: '{}',
  });
  if (response.ok) {
    accessToken = ((await response.json()) as TokenResponse).accessToken;
    return true;
  }
  // What nobody reads would keep the connection busy.
  await response.body?.cancel();
  if (response.status >= 400 && response.status < 500 && response.status !== 429) return false;
  throw new TypeError(`The refresh was answered with ${response.status}`);
}

/** The refresh for a session that was alive: when it fails, everybody who listens is told. */
export async function renewSession(): Promise<boolean> {
  const renewed = await refreshAccessToken();
  if (!renewed) lose();
  return renewed;
}
