import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { noticesKey, readNotices, unreadNotices } from '../api/notices.ts';

/** Marks notices as read, with a way back. */
export function useReading() {
  const { t } = useTranslation('notice');
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const sayUndo = useUndo();
  const refresh = () => queryClient.invalidateQueries({ queryKey: noticesKey });
  const fail = (error: unknown) => void message.error(problemText(error));
  const back = useMutation({ mutationFn: unreadNotices, onSuccess: refresh, onError: fail });
  const read = useMutation({ mutationFn: readNotices, onSuccess: refresh, onError: fail });
  return {
    pending: read.isPending || back.isPending,
    /** Marks what is being opened: nobody needs to be told. */
    open: (id: string) => read.mutate([id]),
    /** Marks those, or all, and says so. */
    mark: (ids?: string[]) =>
      read.mutate(ids, {
        onSuccess: ({ count, readAt }) =>
          sayUndo(t('marked', { count }), () => back.mutate(readAt)),
      }),
  };
}
