import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  operations,
  OutreachAttendance,
  OutreachPersonRequest,
  OutreachSuspect,
} from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

type Query = NonNullable<operations['listOutreachPeople']['parameters']['query']>;

export const peopleQuery = (id: string, query: Query) =>
  queryOptions({
    queryKey: ['outreach', 'one', id, 'people', query],
    queryFn: ({ signal }) =>
      call(
        api.GET('/outreach-activities/{id}/people', { params: { path: { id }, query }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

const of = (id: string, attendance: OutreachAttendance) => ({
  path: { id, attendanceId: attendance.id },
});

/** Adds a person or, when an attendance is given, corrects its person on that person's version. */
export const savePerson = (
  id: string,
  attendance: OutreachAttendance | undefined,
  newId: string,
  version: number | undefined,
  body: OutreachPersonRequest,
): Promise<OutreachAttendance> =>
  attendance === undefined
    ? call(
        api.POST('/outreach-activities/{id}/people', {
          params: { path: { id } },
          body: { ...body, id: newId },
        }),
      )
    : call(
        api.PUT('/outreach-activities/{id}/people/{attendanceId}', {
          params: of(id, attendance),
          headers: ifMatch(version ?? attendance.person.version),
          body,
        }),
      );

export const removePerson = (id: string, attendance: OutreachAttendance) =>
  api.DELETE('/outreach-activities/{id}/people/{attendanceId}', {
    params: of(id, attendance),
    headers: ifMatch(attendance.version),
  });

export const restorePerson = (id: string, attendance: OutreachAttendance) =>
  api.POST('/outreach-activities/{id}/people/{attendanceId}/restoration', {
    params: of(id, attendance),
  });

export const joinPeople = (
  id: string,
  attendance: OutreachAttendance,
  { id: personId, version }: OutreachSuspect,
) =>
  call(
    api.POST('/outreach-activities/{id}/people/{attendanceId}/joining', {
      params: of(id, attendance),
      body: { personId, version },
    }),
  );

export const partPeople = (id: string, attendance: OutreachAttendance) =>
  call(
    api.POST('/outreach-activities/{id}/people/{attendanceId}/parting', {
      params: of(id, attendance),
    }),
  );

export const erasePerson = (id: string, attendance: OutreachAttendance) =>
  call(
    api.POST('/outreach-activities/{id}/people/{attendanceId}/erasure', {
      params: of(id, attendance),
      headers: ifMatch(attendance.person.version),
    }),
  );
