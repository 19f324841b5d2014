import { queryOptions } from '@tanstack/react-query';
import type { CheckInRequest } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

export const checkInPageQuery = (token: string) =>
  queryOptions({
    queryKey: ['check-in', token],
    queryFn: ({ signal }) =>
      call(api.GET('/check-ins/{token}', { params: { path: { token } }, signal })),
    retry: false,
  });

export const enter = (token: string, body: CheckInRequest) =>
  call(api.POST('/check-ins/{token}/entries', { params: { path: { token } }, body }));
