import { DeleteOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskItem } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { deleteTaskItem } from '../../api/delete-task-item.ts';
import { useRefreshTask } from '../../api/get-task.ts';

/** Only what was added may go; what the paper prints is cancelled instead. */
export function DeleteItemButton({ item, taskId }: { item: TaskItem; taskId: string }) {
  const { t } = useTranslation(['task', 'common']);
  const { message, modal } = App.useApp();
  const refresh = useRefreshTask(taskId);
  const deleting = useMutation({
    mutationFn: () => deleteTaskItem(item),
    onError: (error) => message.error(problemText(error)),
    onSettled: refresh,
  });
  return (
    <Button
      type="text"
      size="small"
      danger
      icon={<DeleteOutlined aria-hidden />}
      aria-label={t('item.deleteOf', { text: item.text })}
      loading={deleting.isPending}
      onClick={() =>
        void modal.confirm({
          title: t('item.deleteTitle'),
          content: item.text,
          okText: t('common:action.delete'),
          okButtonProps: { danger: true },
          cancelText: t('common:action.cancel'),
          onOk: () => deleting.mutate(),
        })
      }
    />
  );
}
