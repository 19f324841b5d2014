import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Drawer, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, IssuedSecret } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { accountChanges } from '../api/account-changes.ts';
import { accountQuery } from '../api/get-account.ts';
import { issueSecret } from '../api/issue-secret.ts';
import { AccountActions } from './account-actions.tsx';
import { AccountDetails } from './account-details.tsx';
import { AccountForm } from './account-form.tsx';
import { SecretDialog } from './secret-dialog.tsx';
import { SessionList } from './session-list.tsx';

interface AccountDrawerProps {
  /** An id, or `new`. */
  open: string;
  onShow: (id: string | undefined) => void;
}

/** One account beside the list: to read, and for those who may, to change. */
export function AccountDrawer({ open, onShow }: AccountDrawerProps) {
  const { t } = useTranslation(['identity', 'history', 'common']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const isNew = open === 'new';
  const [editing, setEditing] = useState(isNew);
  const [secret, setSecret] = useState<IssuedSecret>();
  const query = useQuery({ ...accountQuery(open), enabled: !isNew });
  const maySeeHistory = useCan('history:read');

  function saved(account: Account) {
    setEditing(false);
    void message.success(t('common:state.saved'));
    void client.invalidateQueries({ queryKey: ['identity', 'accounts'] });
    if (isNew) void begin(account);
  }

  /** A new account is of no use until its owner has a password. */
  async function begin(account: Account) {
    try {
      setSecret(await issueSecret(account));
    } catch (error) {
      void message.error(problemText(error));
      onShow(account.id);
    }
  }

  const tabs = (account: Account) => [
    { key: 'details', label: t('details'), children: <AccountDetails account={account} /> },
    { key: 'sessions', label: t('sessions'), children: <SessionList account={account} /> },
    ...(maySeeHistory
      ? [
          {
            key: 'history',
            label: t('history:title'),
            children: (
              <HistoryPanel
                name={accountQuery(account.id).queryKey}
                read={accountChanges(account.id)}
              />
            ),
          },
        ]
      : []),
  ];

  const name = query.data?.displayName ?? '';
  return (
    <Drawer
      open
      size={680}
      title={isNew ? t('addTitle') : editing ? t('editTitle', { name }) : name}
      onClose={() => onShow(undefined)}
    >
      {isNew && !secret && <AccountForm onSaved={saved} onCancel={() => onShow(undefined)} />}
      {!isNew && (
        <QueryState query={query}>
          {(account) =>
            editing ? (
              <AccountForm account={account} onSaved={saved} onCancel={() => setEditing(false)} />
            ) : (
              <>
                {account.manageable && (
                  <AccountActions
                    account={account}
                    onEdit={() => setEditing(true)}
                    onIssued={setSecret}
                  />
                )}
                <Tabs items={tabs(account)} />
              </>
            )
          }
        </QueryState>
      )}
      {secret && (
        <SecretDialog
          issued={secret}
          onClose={() => {
            setSecret(undefined);
            if (isNew) onShow(undefined);
          }}
        />
      )}
    </Drawer>
  );
}
