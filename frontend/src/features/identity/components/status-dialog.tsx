import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { changeStatus } from '../api/change-status.ts';

interface StatusDialogProps {
  account: Account;
  onClose: () => void;
}

/** Bars an account or lets it in again, with a reason for the change log. */
export function StatusDialog({ account, onClose }: StatusDialogProps) {
  const { t } = useTranslation(['identity', 'common']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const what = account.status === 'ACTIVE' ? 'deactivate' : 'activate';
  const changing = useMutation({
    mutationFn: () =>
      changeStatus({
        id: account.id,
        active: what === 'activate',
        reason: reason.trim() || undefined,
      }),
    onSuccess: () => {
      void message.success(t(`${what}.done`, { name: account.displayName }));
      onClose();
    },
    onError: (error) => void message.error(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['identity', 'accounts'] }),
  });
  return (
    <Modal
      open
      title={t(`${what}.title`, { name: account.displayName })}
      okText={t(`${what}.action`)}
      okButtonProps={{ danger: what === 'deactivate', loading: changing.isPending }}
      cancelText={t('common:action.cancel')}
      onOk={() => changing.mutate()}
      onCancel={onClose}
    >
      <p>{t(`${what}.text`)}</p>
      <Form layout="vertical">
        <Form.Item label={t('reason')} htmlFor="status-reason">
          <Input.TextArea
            id="status-reason"
            value={reason}
            maxLength={500}
            autoSize={{ minRows: 2 }}
            onChange={(event) => setReason(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
