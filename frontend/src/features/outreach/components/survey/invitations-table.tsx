import { SendOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationState, SurveyInvitation } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import { invitationsQuery, withdrawInvitation } from '../../api/surveys.ts';
import styles from '../outreach.module.css';
import { useChanged } from '../use-changed.ts';
import { readSurveyParams, states } from './survey-params.ts';
import { InviteDialog } from './invite-dialog.tsx';

const tones: Record<InvitationState, TagTone> = {
  OPEN: 'info',
  ANSWERED: 'good',
  EXPIRED: 'warn',
  WITHDRAWN: 'idle',
};

/** Who was invited to answer by a link, and who has. */
export function InvitationsTable() {
  const { t } = useTranslation('survey');
  const table = useTableState({ sort: '-invitedAt' });
  const { q, state } = readSurveyParams(table.search);
  const filters = { ...(q && { q }), ...(state && { state }) };
  const query = useQuery(invitationsQuery({ ...table.request, ...filters }));
  const [inviting, setInviting] = useState(false);
  const mayWrite = useCan('outreach:write');
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <DataTable
        label={t('tab.invitations')}
        state={table}
        query={query}
        columns={useInvitationColumns(mayWrite)}
        filtered={filtered}
        filters={
          <>
            <TableSearch state={table} label={t('search')} />
            <Select<InvitationState>
              allowClear
              aria-label={t('invitationState')}
              placeholder={t('invitationState')}
              style={{ width: 200 }}
              value={state ?? null}
              options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
              onChange={(value: InvitationState | undefined) => table.filter({ state: value })}
            />
          </>
        }
        actions={
          mayWrite && (
            <Button
              type="primary"
              icon={<SendOutlined aria-hidden />}
              onClick={() => setInviting(true)}
            >
              {t('invite')}
            </Button>
          )
        }
        {...(!filtered && { empty: <Empty text={t('noInvitations')} /> })}
      />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}

function useInvitationColumns(mayWrite: boolean): DataColumn<SurveyInvitation>[] {
  const { t } = useTranslation('survey');
  const { message } = App.useApp();
  const { changed, failed } = useChanged();
  const withdrawing = useMutation({
    mutationFn: withdrawInvitation,
    onSuccess: (_, { facility: { name } }) => {
      void message.success(t('withdrawn', { name }));
      return changed();
    },
    onError: failed,
  });
  return [
    {
      key: 'facility',
      title: t('facility'),
      sortKey: 'name',
      width: 260,
      render: ({ facility: { name, code } }) => (
        <div className={styles.named}>
          <span>{name}</span>
          <span className={styles.quiet}>{code}</span>
        </div>
      ),
    },
    {
      key: 'activity',
      title: t('activity'),
      width: 220,
      render: ({ activity, phase }) =>
        activity && (
          <div className={styles.named}>
            <span>{activity.title}</span>
            {phase && <span className={styles.quiet}>{t(`phase.${phase}`)}</span>}
          </div>
        ),
    },
    {
      key: 'state',
      title: t('invitationState'),
      render: ({ state }) => <ToneTag tone={tones[state]}>{t(`state.${state}`)}</ToneTag>,
    },
    {
      key: 'invitedAt',
      title: t('invitedAt'),
      sortKey: 'invitedAt',
      whole: true,
      render: ({ invitedAt }) => formatDateTime(invitedAt),
    },
    {
      key: 'expiresOn',
      title: t('expiresOn'),
      sortKey: 'expiresOn',
      whole: true,
      render: ({ expiresOn }) => formatDate(expiresOn),
    },
    ...(mayWrite
      ? [
          {
            key: 'withdraw',
            title: '',
            render: (invitation: SurveyInvitation) =>
              invitation.state === 'OPEN' && (
                <Button
                  size="small"
                  disabled={withdrawing.isPending}
                  aria-label={`${t('withdraw')}: ${invitation.facility.name}`}
                  onClick={() => withdrawing.mutate(invitation)}
                >
                  {t('withdraw')}
                </Button>
              ),
          },
        ]
      : []),
  ];
}
