import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Enterprise, EnterpriseRequest, operations } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

type Query = NonNullable<operations['listEnterprises']['parameters']['query']>;

export const enterprisesQuery = (request: Query) =>
  queryOptions({
    queryKey: ['facility', 'enterprises', 'list', request],
    queryFn: ({ signal }) => call(api.GET('/enterprises', { params: { query: request }, signal })),
    placeholderData: keepPreviousData,
  });

export const enterpriseQuery = (id: string) =>
  queryOptions({
    queryKey: ['facility', 'enterprises', 'one', id],
    queryFn: ({ signal }) =>
      call(api.GET('/enterprises/{id}', { params: { path: { id } }, signal })),
  });

/** Adds the enterprise, or replaces the one whose version is given. */
export function saveEnterprise(
  id: string,
  version: number | undefined,
  body: EnterpriseRequest,
): Promise<Enterprise> {
  return version === undefined
    ? call(api.POST('/enterprises', { body: { ...body, id } }))
    : call(
        api.PUT('/enterprises/{id}', { params: { path: { id } }, headers: ifMatch(version), body }),
      );
}

export async function deleteEnterprise({ id, version }: Enterprise): Promise<void> {
  await api.DELETE('/enterprises/{id}', {
    params: { path: { id } },
    headers: ifMatch(version),
  });
}

export function restoreEnterprise(id: string): Promise<Enterprise> {
  return call(api.POST('/enterprises/{id}/restoration', { params: { path: { id } } }));
}
