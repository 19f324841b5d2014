import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AssessmentRequest, operations, PotentialAssessment } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

export type AssessmentListQuery = NonNullable<operations['listAssessments']['parameters']['query']>;

export const assessmentsQuery = (query: AssessmentListQuery) =>
  queryOptions({
    queryKey: ['assessment', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/assessments', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** Begins an assessment, or goes on with the one whose version is given. */
export const saveAssessment = (
  id: string,
  version: number | undefined,
  body: AssessmentRequest,
): Promise<PotentialAssessment> =>
  version === undefined
    ? call(api.POST('/assessments', { body: { ...body, id } }))
    : call(
        api.PUT('/assessments/{id}', { params: { path: { id } }, headers: ifMatch(version), body }),
      );

const versionOf = ({ id, version }: PotentialAssessment) => ({
  params: { path: { id } },
  headers: ifMatch(version),
});

export const completeAssessment = (assessment: PotentialAssessment) =>
  call(api.POST('/assessments/{id}/completion', versionOf(assessment)));

export const verifyAssessment = (assessment: PotentialAssessment) =>
  call(api.POST('/assessments/{id}/verification', versionOf(assessment)));

export const reopenAssessment = (assessment: PotentialAssessment, reason: string) =>
  call(api.POST('/assessments/{id}/reopening', { ...versionOf(assessment), body: { reason } }));

export const deleteAssessment = (assessment: PotentialAssessment) =>
  api.DELETE('/assessments/{id}', versionOf(assessment));

export const restoreAssessment = (id: string) =>
  call(api.POST('/assessments/{id}/restoration', { params: { path: { id } } }));

export const readAssessmentChanges =
  (id: string): ReadChanges =>
  (cursor, signal) =>
    call(
      api.GET('/assessments/{id}/changes', {
        params: { path: { id }, query: { ...(cursor && { cursor }) } },
        signal,
      }),
    );
