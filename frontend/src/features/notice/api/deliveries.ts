import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

type DeliveryListQuery = NonNullable<operations['listNoticeDeliveries']['parameters']['query']>;

export type DeliveryFilters = Omit<DeliveryListQuery, 'limit' | 'offset' | 'sort'>;

export const deliveriesQuery = (query: DeliveryListQuery) =>
  queryOptions({
    queryKey: ['notice-deliveries', query],
    queryFn: ({ signal }) => call(api.GET('/notice-deliveries', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
