import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgencyGroup } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { deleteGroup, restoreGroup } from '../../api/delete-group.ts';
import styles from '../reference.module.css';
import { useRefresh } from '../use-refresh.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';

interface GroupActionsProps {
  group: AgencyGroup;
  onEdit: () => void;
  onDeleted: () => void;
}

export function GroupActions({ group, onEdit, onDeleted }: GroupActionsProps) {
  const { t } = useTranslation(['reference', 'common']);
  const { message, modal } = App.useApp();
  const refresh = useRefresh();
  const undo = useUndo();
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreGroup(group.id),
    onSuccess: () => void message.success(t('group.restored', { name: group.name })),
    onError,
    onSettled: refresh,
  });
  const deleting = useMutation({
    mutationFn: () => deleteGroup(group),
    onSuccess: () => {
      onDeleted();
      undo(t('group.deleted', { name: group.name }), () => restoring.mutate());
    },
    onError,
    onSettled: refresh,
  });

  function confirmDelete() {
    void modal.confirm({
      title: t('group.deleteTitle'),
      content: t('group.deleteText', { name: group.name }),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('common:action.cancel'),
      onOk: () => deleting.mutate(),
    });
  }

  return (
    <Space wrap className={styles.actions}>
      <Button type="primary" onClick={onEdit}>
        {t('common:action.edit')}
      </Button>
      <Button danger onClick={confirmDelete} loading={deleting.isPending}>
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
