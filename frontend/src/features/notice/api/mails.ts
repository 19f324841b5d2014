import { queryOptions } from '@tanstack/react-query';
import type { NoticeMail } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';

/** Asked again while the mail is on its way, as long as somebody looks at it. */
export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['notice-mails', id],
    queryFn: ({ signal }) =>
      call(api.GET('/notice-mails/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.state === 'WAITING' || state.data?.state === 'SENDING' ? 10_000 : false,
  });

/** Puts a mail that could not be sent back into the queue; the same request again does nothing. */
export const resendMail = (id: string, request: string): Promise<NoticeMail> =>
  call(api.POST('/notice-mails/{id}/resends', { params: { path: { id } }, body: { id: request } }));
