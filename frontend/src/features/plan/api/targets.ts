import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations, Target, TargetReadingRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

type Query<O extends keyof operations> = NonNullable<
  operations[O]['parameters'] extends { query?: infer Q } ? Q : never
>;

export type FigureQuery = Query<'getTarget'>;
type BoardQuery = Query<'listPlanTargets'>;
export type SeriesQuery = Query<'getTargetSeries'>;
export type SideQuery = Query<'listTargetFacilities'>;

/** The aims of a plan with what they are on a day. */
export const figuresQuery = (planId: string, query: BoardQuery) =>
  queryOptions({
    queryKey: ['plan', planId, 'targets', query],
    queryFn: ({ signal }) =>
      call(api.GET('/plans/{planId}/targets', { params: { path: { planId }, query }, signal })),
    placeholderData: keepPreviousData,
  });

export const targetQuery = (id: string, query: FigureQuery) =>
  queryOptions({
    queryKey: ['target', id, 'figure', query],
    queryFn: ({ signal }) =>
      call(api.GET('/targets/{id}', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
  });

export const seriesQuery = (id: string, query: SeriesQuery) =>
  queryOptions({
    queryKey: ['target', id, 'series', query],
    queryFn: ({ signal }) =>
      call(api.GET('/targets/{id}/series', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
  });

export const membersQuery = (id: string, query: SideQuery) =>
  queryOptions({
    queryKey: ['target', id, 'facilities', query],
    queryFn: ({ signal }) =>
      call(api.GET('/targets/{id}/facilities', { params: { path: { id }, query }, signal })),
    placeholderData: keepPreviousData,
  });

export const setReading = (
  { id }: Target,
  version: number,
  body: TargetReadingRequest,
): Promise<Target> =>
  call(
    api.PUT('/targets/{id}/reading', {
      params: { path: { id } },
      headers: ifMatch(version),
      body,
    }),
  );
