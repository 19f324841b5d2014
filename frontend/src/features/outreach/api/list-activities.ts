import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export type ActivityListQuery = NonNullable<
  operations['listOutreachActivities']['parameters']['query']
>;

export const activitiesQuery = (query: ActivityListQuery) =>
  queryOptions({
    queryKey: ['outreach', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/outreach-activities', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
