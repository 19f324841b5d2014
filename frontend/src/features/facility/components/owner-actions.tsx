import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import styles from './facility.module.css';
import { useRefresh } from './use-refresh.ts';

interface OwnerActionsProps {
  /** Whose words they are. */
  of: 'zone' | 'enterprise';
  name: string;
  onEdit: () => void;
  remove: () => Promise<void>;
  restore: () => Promise<unknown>;
  onDeleted: () => void;
  /** What else can be done. */
  children?: ReactNode;
}

/** What can be done with a zone or an enterprise that facilities belong to. */
export function OwnerActions({
  of,
  name,
  onEdit,
  remove,
  restore,
  onDeleted,
  children,
}: OwnerActionsProps) {
  const { t } = useTranslation(['owner', 'common']);
  const { message, modal } = App.useApp();
  const refresh = useRefresh();
  const undo = useUndo();
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: restore,
    onSuccess: () => void message.success(t(`${of}.restored`, { name })),
    onError,
    onSettled: refresh,
  });
  const deleting = useMutation({
    mutationFn: remove,
    onSuccess: () => {
      onDeleted();
      undo(t(`${of}.deleted`, { name }), () => restoring.mutate());
    },
    onError,
    onSettled: refresh,
  });

  function confirmDelete() {
    void modal.confirm({
      title: t(`${of}.deleteTitle`),
      content: t(`${of}.deleteText`, { name }),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('common:action.cancel'),
      onOk: () => deleting.mutate(),
    });
  }

  return (
    <Space wrap className={styles.actions ?? ''}>
      <Button type="primary" onClick={onEdit}>
        {t('common:action.edit')}
      </Button>
      {children}
      <Button danger onClick={confirmDelete} loading={deleting.isPending}>
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
