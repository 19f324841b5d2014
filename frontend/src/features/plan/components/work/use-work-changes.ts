import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Task, WorkItem, WorkItemState } from '@/api/schema.gen.d.ts';
import { ProblemError, problemText } from '@/api/problem.ts';
import { changeWorkItemState } from '../../api/change-work-item-state.ts';
import { deleteWorkItem, restoreWorkItem } from '../../api/delete-work-item.ts';
import { taskQuery, useRefreshTask } from '../../api/get-task.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';

interface Move {
  item: WorkItem;
  state: WorkItemState;
  reason?: string | undefined;
  undoing?: boolean;
}

/** What to go back to when the server refuses. */
interface Shown {
  before: Task | undefined;
}

type Change = (items: WorkItem[]) => WorkItem[];

const replaced =
  (changed: WorkItem): Change =>
  (items) =>
    items.map((item) => (item.id === changed.id ? changed : item));

/** Changes of a piece of work at one click: shown at once, taken back when refused, undone. */
export function useWorkChanges(taskId: string) {
  const { t } = useTranslation('task');
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const refresh = useRefreshTask(taskId);
  const showUndo = useUndo();
  const { queryKey } = taskQuery(taskId);

  async function show(change: Change): Promise<Shown> {
    await queryClient.cancelQueries({ queryKey, exact: true });
    const before = queryClient.getQueryData(queryKey);
    queryClient.setQueryData(
      queryKey,
      (task) => task && { ...task, workItems: change(task.workItems) },
    );
    return { before };
  }

  function takeBack(error: Error, _: unknown, shown: Shown | undefined) {
    queryClient.setQueryData(queryKey, shown?.before);
    const stale = error instanceof ProblemError && error.status === 412;
    void message.error(stale ? t('work.stale') : problemText(error), stale ? 8 : undefined);
  }

  const moving = useMutation({
    mutationFn: ({ item, state, reason }: Move) =>
      changeWorkItemState(item, { state, ...(reason && { reason }) }),
    onMutate: ({ item, state }) => show(replaced({ ...item, state, late: false })),
    onError: takeBack,
    onSuccess: (saved, { item, undoing }) => {
      if (undoing) {
        void message.success(t('undone'));
        return;
      }
      showUndo(t('work.changed', { state: t(`state.${saved.state}`) }), () =>
        moving.mutate({
          item: saved,
          state: item.state,
          reason: item.stateReason ?? t('undoReason'),
          undoing: true,
        }),
      );
    },
    onSettled: refresh,
  });

  const restoring = useMutation({
    mutationFn: restoreWorkItem,
    onSuccess: () => void message.success(t('undone')),
    onError: (error) => message.error(problemText(error)),
    onSettled: refresh,
  });

  const deleting = useMutation({
    mutationFn: deleteWorkItem,
    onMutate: ({ id }) => show((items) => items.filter((item) => item.id !== id)),
    onError: takeBack,
    onSuccess: (_, item) =>
      showUndo(t('work.deleted', { title: item.title }), () => restoring.mutate(item)),
    onSettled: refresh,
  });

  return { moving, deleting };
}
