import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  Course,
  CourseOutcomeRequest,
  CourseRequest,
  CourseResult,
  CourseResultRequest,
  operations,
  OutreachPersonRequest,
} from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

type CourseListQuery = NonNullable<operations['listCourses']['parameters']['query']>;
type ResultListQuery = NonNullable<operations['listCourseResults']['parameters']['query']>;
export type CertificateQuery = NonNullable<
  operations['listCourseCertificates']['parameters']['query']
>;

export const coursesQuery = (query: CourseListQuery) =>
  queryOptions({
    queryKey: ['outreach', 'courses', query],
    queryFn: ({ signal }) => call(api.GET('/courses', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const courseQuery = (id: string) =>
  queryOptions({
    queryKey: ['outreach', 'course', id],
    queryFn: ({ signal }) => call(api.GET('/courses/{id}', { params: { path: { id } }, signal })),
  });

/** Enters the course, or replaces the one whose version is given. */
export const saveCourse = (
  id: string,
  version: number | undefined,
  body: CourseRequest,
): Promise<Course> =>
  version === undefined
    ? call(api.POST('/courses', { body: { ...body, id } }))
    : call(api.PUT('/courses/{id}', { params: { path: { id } }, headers: ifMatch(version), body }));

export const deleteCourse = ({ id, version }: Course) =>
  api.DELETE('/courses/{id}', { params: { path: { id } }, headers: ifMatch(version) });

export const restoreCourse = (id: string) =>
  call(api.POST('/courses/{id}/restoration', { params: { path: { id } } }));

export const readCourseChanges =
  (id: string): ReadChanges =>
  (cursor, signal) =>
    call(
      api.GET('/courses/{id}/changes', {
        params: { path: { id }, query: { ...(cursor && { cursor }) } },
        signal,
      }),
    );

export const resultsQuery = (id: string, query: ResultListQuery) =>
  queryOptions({
    queryKey: ['outreach', 'course', id, 'results', query],
    queryFn: ({ signal }) =>
      call(api.GET('/courses/{id}/results', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
  });

const of = (id: string, { id: resultId }: CourseResult) => ({ path: { id, resultId } });

export const addResult = (id: string, body: CourseResultRequest): Promise<CourseResult> =>
  call(api.POST('/courses/{id}/results', { params: { path: { id } }, body }));

export const saveResult = (
  id: string,
  result: CourseResult,
  version: number,
  body: CourseOutcomeRequest,
): Promise<CourseResult> =>
  call(
    api.PUT('/courses/{id}/results/{resultId}', {
      params: of(id, result),
      headers: ifMatch(version),
      body,
    }),
  );

export const savePersonOf = (
  id: string,
  result: CourseResult,
  version: number,
  body: OutreachPersonRequest,
): Promise<CourseResult> =>
  call(
    api.PUT('/courses/{id}/results/{resultId}/person', {
      params: of(id, result),
      headers: ifMatch(version),
      body,
    }),
  );

export const erasePersonOf = (id: string, result: CourseResult) =>
  call(
    api.POST('/courses/{id}/results/{resultId}/erasure', {
      params: of(id, result),
      headers: ifMatch(result.person.version),
    }),
  );

export const removeResult = (id: string, result: CourseResult) =>
  api.DELETE('/courses/{id}/results/{resultId}', {
    params: of(id, result),
    headers: ifMatch(result.version),
  });

export const restoreResult = (id: string, result: CourseResult) =>
  call(api.POST('/courses/{id}/results/{resultId}/restoration', { params: of(id, result) }));

export const certificatesQuery = (query: CertificateQuery) =>
  queryOptions({
    queryKey: ['outreach', 'certificates', query],
    queryFn: ({ signal }) => call(api.GET('/course-certificates', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
