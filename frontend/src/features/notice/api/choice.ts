import { queryOptions } from '@tanstack/react-query';
import type { NoticeChoice, NoticeChoiceRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';
import { noticesKey } from './notices.ts';

export const choiceQuery = queryOptions({
  queryKey: [...noticesKey, 'choice'],
  queryFn: ({ signal }) => call(api.GET('/notices/choice', { signal })),
});

export const saveChoice = (body: NoticeChoiceRequest, version = 0): Promise<NoticeChoice> =>
  call(api.PUT('/notices/choice', { headers: ifMatch(version), body }));
