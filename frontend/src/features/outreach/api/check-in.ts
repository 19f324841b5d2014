import { queryOptions } from '@tanstack/react-query';
import type { OutreachCheckIn } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import { ProblemError } from '@/api/problem.ts';

/** The open check-in of an activity; null while there is none. */
export const checkInQuery = (id: string) =>
  queryOptions({
    queryKey: ['outreach', 'one', id, 'check-in'],
    queryFn: async ({ signal }): Promise<OutreachCheckIn | null> => {
      try {
        return await call(
          api.GET('/outreach-activities/{id}/check-in', { params: { path: { id } }, signal }),
        );
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return null;
        throw error;
      }
    },
  });

export const openCheckIn = (id: string) =>
  call(api.POST('/outreach-activities/{id}/check-in', { params: { path: { id } } }));

export const closeCheckIn = (id: string, version: number) =>
  api.DELETE('/outreach-activities/{id}/check-in', {
    params: { path: { id } },
    headers: ifMatch(version),
  });
