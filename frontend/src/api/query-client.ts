import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem.ts';

const attempts = 3;
const longestWait = 30_000;

export function shouldRetry(failures: number, error: unknown): boolean {
  return error instanceof ProblemError && error.temporary && failures < attempts;
}

/** Doubles from one second, unless the server said how long to wait. */
export function retryDelay(failures: number, error: unknown): number {
  const asked = error instanceof ProblemError ? error.retryAfterSeconds : undefined;
  const wait = asked === undefined ? 1000 * 2 ** failures : asked * 1000;
  return Math.min(wait, longestWait);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // A call without network fails and says so, it does not hang.
      queries: { retry: shouldRetry, retryDelay, staleTime: 15_000, networkMode: 'always' },
      // A change is never repeated behind the person's back.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
