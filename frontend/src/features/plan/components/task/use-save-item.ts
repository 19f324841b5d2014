import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, TaskItem, TaskItemRequest } from '@/api/schema.gen.d.ts';
import { ProblemError, problemText } from '@/api/problem.ts';
import type { Conflict } from '@/components/form/conflict-dialog.tsx';
import { taskQuery, useRefreshTask } from '../../api/get-task.ts';
import { saveTaskItem } from '../../api/save-task-item.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { itemValues } from './item-values.ts';

interface Attempt {
  /** The item as the person saw it. */
  item: TaskItem;
  values: TaskItemRequest;
  undoing?: boolean;
}

function withItem(task: Task, changed: TaskItem): Task {
  const swap = (item: TaskItem) => (item.id === changed.id ? changed : item);
  return { ...task, actions: task.actions.map(swap), results: task.results.map(swap) };
}

/** Saves an item at one click: shown at once, taken back when refused, undone on demand. */
export function useSaveItem(taskId: string) {
  const { t } = useTranslation('task');
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const refresh = useRefreshTask(taskId);
  const showUndo = useUndo();
  const [conflict, setConflict] = useState<{ item: TaskItem } & Conflict<TaskItemRequest>>();
  const { queryKey } = taskQuery(taskId);

  function show(item: TaskItem) {
    queryClient.setQueryData(queryKey, (task) => task && withItem(task, item));
  }

  const saving = useMutation({
    mutationFn: ({ item, values }: Attempt) => saveTaskItem(item.id, item.version, values),
    onMutate: async ({ item, values }) => {
      await queryClient.cancelQueries({ queryKey, exact: true });
      show({ ...item, ...values });
    },
    onSuccess: (saved, { item, undoing }) => {
      show(saved);
      setConflict(undefined);
      if (undoing) {
        void message.success(t('undone'));
      } else {
        showUndo(t('item.changed', { state: t(`state.${saved.state}`) }), () =>
          saving.mutate({ item: saved, values: itemValues(item), undoing: true }),
        );
      }
    },
    onError: (error, { item, values }) => {
      show(item);
      const current = error instanceof ProblemError && error.status === 412 && error.current;
      if (current) {
        const theirs = current as TaskItem;
        setConflict({
          item: theirs,
          base: itemValues(item),
          mine: values,
          theirs: itemValues(theirs),
          version: theirs.version,
        });
      } else {
        void message.error(problemText(error));
      }
    },
    onSettled: refresh,
  });

  return { saving, conflict, forget: () => setConflict(undefined) };
}
