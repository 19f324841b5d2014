import type { QueryClient } from '@tanstack/react-query';
import type { Me, PasswordChange, SetupRequest } from '@/api/schema.gen.d.ts';
import {
  announceLogout,
  getAccessToken,
  refreshAccessToken,
  setAccessToken,
} from '@/api/access-token.ts';
import { api, call } from '@/api/client.ts';
import { ProblemError } from '@/api/problem.ts';
import { meQuery } from './me.ts';

export interface Credentials {
  username: string;
  password: string;
}

/** Who is logged in, or undefined when a login is needed; throws when the server cannot be asked. */
export async function resumeSession(queryClient: QueryClient): Promise<Me | undefined> {
  if (!getAccessToken() && !(await resumed())) return undefined;
  try {
    return await queryClient.query({ ...meQuery, staleTime: 'static' });
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return undefined;
    throw error;
  }
}

async function resumed(): Promise<boolean> {
  try {
    return await refreshAccessToken();
  } catch {
    throw new ProblemError(0, {});
  }
}

export async function login(queryClient: QueryClient, credentials: Credentials): Promise<void> {
  const tokens = await call(api.POST('/auth/login', { body: credentials }));
  queryClient.clear();
  setAccessToken(tokens.accessToken);
  await queryClient.query({ ...meQuery, staleTime: 'static' });
}

export async function changePassword(change: PasswordChange): Promise<void> {
  const { currentPassword, newPassword } = change;
  await api.POST('/me/password', { body: { currentPassword, newPassword } });
}

export async function setUpAdministrator(request: SetupRequest): Promise<void> {
  const { token, username, displayName, password } = request;
  const body = { token, username: username.trim(), displayName: displayName.trim(), password };
  await api.POST('/auth/setup', { body });
}

/** Leaves even when the server cannot be told: the person must not believe to be out and be in. */
export async function logout(): Promise<void> {
  try {
    await api.POST('/auth/logout', { body: {} });
  } catch {
    // The refresh token then ends by its age; here nothing is left of the session.
  }
  setAccessToken(undefined);
  announceLogout();
}

/** Only a path of this site may be gone to after logging in. */
export function safeReturnPath(path: unknown): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return '/';
  const url = new URL(path, location.origin);
  return url.origin === location.origin ? url.pathname + url.search + url.hash : '/';
}
