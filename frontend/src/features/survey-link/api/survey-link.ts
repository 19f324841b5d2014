import { queryOptions } from '@tanstack/react-query';
import type { SurveyChoice } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export const surveyLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['survey-link', token],
    queryFn: ({ signal }) =>
      call(api.GET('/survey-links/{token}', { params: { path: { token } }, signal })),
    retry: false,
    // Half an answered page must not be swapped for a closed one by a look at another window.
    staleTime: Number.POSITIVE_INFINITY,
  });

export const answerLink = (token: string, choices: SurveyChoice[]) =>
  api.POST('/survey-links/{token}/answer', { params: { path: { token } }, body: { choices } });
