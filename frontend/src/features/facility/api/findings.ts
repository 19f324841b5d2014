import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FacilityFindingRequest, operations, QualityRuleCode } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export type FindingQuery = NonNullable<operations['listFacilityFindings']['parameters']['query']>;

export const findingsQuery = (query: FindingQuery) =>
  queryOptions({
    queryKey: ['facility', 'findings', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/facilities/findings', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

export const findingCountsQuery = (query: Omit<FindingQuery, 'limit' | 'offset' | 'sort'>) =>
  queryOptions({
    queryKey: ['facility', 'findings', 'counts', query],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/findings/counts', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });

/** The rules in words; they change with the program only. */
export const rulesQuery = (language: string) =>
  queryOptions({
    queryKey: ['quality-rules', language],
    queryFn: ({ signal }) => call(api.GET('/facilities/findings/rules', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What is found in one facility, and what to do about it first. */
export const qualityQuery = (id: string) =>
  queryOptions({
    queryKey: ['facility', 'findings', 'of', id],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/{id}/findings', { params: { path: { id } }, signal })),
  });

/** Who could take on what is found in a facility. */
export const findingOwnersQuery = (id: string) =>
  queryOptions({
    queryKey: ['facility', 'findings', 'owners', id],
    queryFn: ({ signal }) =>
      call(api.GET('/facilities/{id}/findings/owners', { params: { path: { id } }, signal })),
  });

export const settleFinding = (
  id: string,
  rule: QualityRuleCode,
  version: number,
  body: FacilityFindingRequest,
) =>
  call(
    api.PUT('/facilities/{id}/findings/{rule}', {
      params: { path: { id, rule } },
      headers: ifMatch(version),
      body,
    }),
  );
