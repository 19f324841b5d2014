import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { deleteAgency, restoreAgency } from '../../api/delete-agency.ts';
import { useRefresh } from '../use-refresh.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import styles from '../reference.module.css';
import { SuccessionForm } from './succession-form.tsx';

interface AgencyActionsProps {
  agency: Agency;
  onEdit: () => void;
  onDeleted: () => void;
}

export function AgencyActions({ agency, onEdit, onDeleted }: AgencyActionsProps) {
  const { t } = useTranslation(['reference', 'common']);
  const { message, modal } = App.useApp();
  const [succeeding, setSucceeding] = useState(false);
  const refresh = useRefresh();
  const undo = useUndo();
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreAgency(agency.id),
    onSuccess: () => void message.success(t('agency.restored', { name: agency.name })),
    onError,
    onSettled: refresh,
  });
  const deleting = useMutation({
    mutationFn: () => deleteAgency(agency),
    onSuccess: () => {
      onDeleted();
      undo(t('agency.deleted', { name: agency.name }), () => restoring.mutate());
    },
    onError,
    onSettled: refresh,
  });

  function confirmDelete() {
    void modal.confirm({
      title: t('agency.deleteTitle'),
      content: t('agency.deleteText', { name: agency.name }),
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
      <Button onClick={() => setSucceeding(true)}>{t('action.succession')}</Button>
      <Button danger onClick={confirmDelete} loading={deleting.isPending}>
        {t('common:action.delete')}
      </Button>
      {succeeding && (
        <SuccessionForm
          agency={agency}
          onCancel={() => setSucceeding(false)}
          onDone={() => {
            setSucceeding(false);
            void message.success(t('succession.done'));
            void refresh();
          }}
        />
      )}
    </Space>
  );
}
