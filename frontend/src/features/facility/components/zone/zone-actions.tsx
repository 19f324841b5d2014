import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IndustrialZone } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { deleteZone, restoreZone } from '../../api/zones.ts';
import styles from '../facility.module.css';
import { useRefresh } from '../use-refresh.ts';

interface ZoneActionsProps {
  zone: IndustrialZone;
  onEdit: () => void;
  onDeleted: () => void;
}

export function ZoneActions({ zone, onEdit, onDeleted }: ZoneActionsProps) {
  const { t } = useTranslation(['owner', 'common']);
  const { message, modal } = App.useApp();
  const refresh = useRefresh();
  const undo = useUndo();
  const { name } = zone;
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreZone(zone.id),
    onSuccess: () => void message.success(t('zone.restored', { name })),
    onError,
    onSettled: refresh,
  });
  const deleting = useMutation({
    mutationFn: () => deleteZone(zone),
    onSuccess: () => {
      onDeleted();
      undo(t('zone.deleted', { name }), () => restoring.mutate());
    },
    onError,
    onSettled: refresh,
  });

  function confirmDelete() {
    void modal.confirm({
      title: t('zone.deleteTitle'),
      content: t('zone.deleteText', { name }),
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
      <Button danger onClick={confirmDelete} loading={deleting.isPending}>
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
