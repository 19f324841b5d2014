import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  operations,
  Survey,
  SurveyAnswer,
  SurveyAnswerRequest,
  SurveyInvitation,
  SurveyInvitationRequest,
  SurveyRequest,
} from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import type { ReadChanges } from '@/components/history/history-panel.tsx';

export type AnswerListQuery = NonNullable<operations['listSurveyAnswers']['parameters']['query']>;
export type InvitationListQuery = NonNullable<
  operations['listSurveyInvitations']['parameters']['query']
>;
type ResultQuery = NonNullable<operations['getSurveyResult']['parameters']['query']>;
type ActivityResultQuery = NonNullable<
  operations['listSurveyActivityResults']['parameters']['query']
>;

/** Every version of the survey, the latest first. */
export const surveysQuery = queryOptions({
  queryKey: ['outreach', 'surveys'],
  queryFn: ({ signal }) => call(api.GET('/surveys', { signal })),
});

export const saveSurvey = (
  id: string,
  version: number | undefined,
  body: SurveyRequest,
): Promise<Survey> =>
  version === undefined
    ? call(api.POST('/surveys', { body: { ...body, id } }))
    : call(api.PUT('/surveys/{id}', { params: { path: { id } }, headers: ifMatch(version), body }));

const versionOf = ({ id, version }: { id: string; version: number }) => ({
  params: { path: { id } },
  headers: ifMatch(version),
});

export const publishSurvey = (survey: Survey) =>
  call(api.POST('/surveys/{id}/publication', versionOf(survey)));

export const deleteSurvey = (survey: Survey) => api.DELETE('/surveys/{id}', versionOf(survey));

export const restoreSurvey = (id: string) =>
  call(api.POST('/surveys/{id}/restoration', { params: { path: { id } } }));

export const answersQuery = (query: AnswerListQuery) =>
  queryOptions({
    queryKey: ['outreach', 'answers', query],
    queryFn: ({ signal }) => call(api.GET('/survey-answers', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** Enters an answer, or corrects the one whose version is given. */
export const saveAnswer = (
  id: string,
  version: number | undefined,
  body: SurveyAnswerRequest,
): Promise<SurveyAnswer> =>
  version === undefined
    ? call(api.POST('/survey-answers', { body: { ...body, id } }))
    : call(
        api.PUT('/survey-answers/{id}', {
          params: { path: { id } },
          headers: ifMatch(version),
          body,
        }),
      );

export const deleteAnswer = (answer: SurveyAnswer) =>
  api.DELETE('/survey-answers/{id}', versionOf(answer));

export const restoreAnswer = (id: string) =>
  call(api.POST('/survey-answers/{id}/restoration', { params: { path: { id } } }));

export const readAnswerChanges =
  (id: string): ReadChanges =>
  (cursor, signal) =>
    call(
      api.GET('/survey-answers/{id}/changes', {
        params: { path: { id }, query: { ...(cursor && { cursor }) } },
        signal,
      }),
    );

export const resultQuery = (query: ResultQuery) =>
  queryOptions({
    queryKey: ['outreach', 'survey-result', query],
    queryFn: ({ signal }) => call(api.GET('/survey-results', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const activityResultsQuery = (query: ActivityResultQuery) =>
  queryOptions({
    queryKey: ['outreach', 'survey-activities', query],
    queryFn: ({ signal }) =>
      call(api.GET('/survey-results/activities', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const invitationsQuery = (query: InvitationListQuery) =>
  queryOptions({
    queryKey: ['outreach', 'invitations', query],
    queryFn: ({ signal }) => call(api.GET('/survey-invitations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const invite = (body: SurveyInvitationRequest): Promise<SurveyInvitation[]> =>
  call(api.POST('/survey-invitations', { body }));

export const withdrawInvitation = (invitation: SurveyInvitation) =>
  api.DELETE('/survey-invitations/{id}', versionOf(invitation));
