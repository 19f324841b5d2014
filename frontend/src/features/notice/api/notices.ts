import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type NoticeListQuery = NonNullable<operations['listNotices']['parameters']['query']>;

/** What all that depends on the person's notices begins with. */
export const noticesKey = ['notices'];

export const noticesQuery = (query: NoticeListQuery) =>
  queryOptions({
    queryKey: [...noticesKey, 'list', query],
    queryFn: ({ signal }) => call(api.GET('/notices', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** Asked again every minute, as long as somebody looks at the page. */
export const unreadQuery = queryOptions({
  queryKey: [...noticesKey, 'unread'],
  queryFn: ({ signal }) => call(api.GET('/notices/unread', { signal })),
  staleTime: 30_000,
  refetchInterval: 60_000,
});

/** Marks those as read, or all of them. */
export const readNotices = (ids?: string[]) =>
  call(api.POST('/notices/reading', { body: ids ? { ids } : {} }));

/** Takes back what was marked together. */
export const unreadNotices = (readAt: string) =>
  call(api.POST('/notices/unreading', { body: { readAt } }));
