import { useMutation } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LegalDocument } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { deleteDocument } from '../api/delete-document.ts';

interface DocumentActionsProps {
  document: LegalDocument;
  onEdit: () => void;
  onDeleted: () => void;
}

export function DocumentActions({ document, onEdit, onDeleted }: DocumentActionsProps) {
  const { t } = useTranslation(['document', 'common']);
  const { message, modal } = App.useApp();
  const { number } = document;
  const deleting = useMutation({
    mutationFn: () => deleteDocument(document),
    onSuccess: () => {
      void message.success(t('deleted', { number }));
      onDeleted();
    },
    onError: (error) => message.error(problemText(error)),
  });
  return (
    <Space wrap>
      <Button type="primary" onClick={onEdit}>
        {t('common:action.edit')}
      </Button>
      <Button
        danger
        loading={deleting.isPending}
        onClick={() =>
          void modal.confirm({
            title: t('deleteTitle'),
            content: t('deleteText', { number }),
            okText: t('common:action.delete'),
            okButtonProps: { danger: true },
            cancelText: t('common:action.cancel'),
            onOk: () => deleting.mutate(),
          })
        }
      >
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
