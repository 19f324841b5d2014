import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, IssuedSecret } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Can } from '@/auth/can.tsx';
import { useMe } from '@/auth/me.ts';
import { issueSecret } from '../api/issue-secret.ts';
import { StatusDialog } from './status-dialog.tsx';

interface AccountActionsProps {
  account: Account;
  onEdit: () => void;
  onIssued: (secret: IssuedSecret) => void;
}

export function AccountActions({ account, onEdit, onIssued }: AccountActionsProps) {
  const { t } = useTranslation(['identity', 'common']);
  const { message, modal } = App.useApp();
  const me = useMe();
  const client = useQueryClient();
  const [changingStatus, setChangingStatus] = useState(false);
  const issuing = useMutation({
    mutationFn: () => issueSecret(account),
    onSuccess: (issued) => onIssued(issued),
    onError: (error) => void message.error(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['identity', 'accounts'] }),
  });

  function confirmIssue() {
    void modal.confirm({
      title: t(`issue.${account.kind}.title`, { name: account.displayName }),
      content: t(`issue.${account.kind}.text`),
      okText: t(`issue.${account.kind}.action`),
      cancelText: t('common:action.cancel'),
      onOk: () => issuing.mutate(),
    });
  }

  const own = account.id === me.id;
  const active = account.status === 'ACTIVE';
  return (
    <Can permission="account:write">
      <Space wrap>
        <Button type="primary" onClick={onEdit}>
          {t('common:action.edit')}
        </Button>
        {!own && (
          <>
            <Button onClick={confirmIssue} loading={issuing.isPending}>
              {t(`issue.${account.kind}.action`)}
            </Button>
            <Button danger={active} onClick={() => setChangingStatus(true)}>
              {t(active ? 'deactivate.action' : 'activate.action')}
            </Button>
          </>
        )}
      </Space>
      {changingStatus && (
        <StatusDialog account={account} onClose={() => setChangingStatus(false)} />
      )}
    </Can>
  );
}
