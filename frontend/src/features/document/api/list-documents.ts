import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type DocumentQuery = NonNullable<paths['/api/v1/legal-documents']['get']['parameters']['query']>;

export const documentsQuery = (query: DocumentQuery) =>
  queryOptions({
    queryKey: ['document', 'list', query],
    queryFn: ({ signal }) => call(api.GET('/legal-documents', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
