import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FacilityProposal } from '@/api/schema.gen.d.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { proposalsQuery } from '../api/list-proposals.ts';
import { ProposalActions } from './proposal-actions.tsx';
import { ProposedList } from './proposed-list.tsx';

type State = FacilityProposal['state'];

const tones: Record<State, TagTone> = {
  PENDING: 'warn',
  ACCEPTED: 'good',
  RETURNED: 'bad',
  WITHDRAWN: 'idle',
};

/** What facilities ask for in their records, and what officers said to it. */
export function ProposalsPage() {
  const { t } = useTranslation(['proposal', 'nav']);
  const state = useTableState();
  const { state: states } = state.search as { state?: State[] };
  const { limit, offset } = state.request;
  const query = useQuery(proposalsQuery({ limit, offset, ...(states && { state: states }) }));
  return (
    <>
      <PageHeader title={t('nav:proposals')} subtitle={t('intro')} />
      <DataTable
        label={t('nav:proposals')}
        state={state}
        query={query}
        columns={useColumns()}
        filtered={states !== undefined}
        {...(!states && { empty: <Empty text={t('empty')} /> })}
      />
    </>
  );
}

function useColumns(): DataColumn<FacilityProposal>[] {
  const { t } = useTranslation('proposal');
  return [
    {
      key: 'facility',
      title: t('facility'),
      width: 240,
      render: ({ facility, authorName }) => (
        <>
          <strong>{facility?.name}</strong>
          <br />
          {authorName}
        </>
      ),
    },
    {
      key: 'proposed',
      title: t('proposed'),
      width: 340,
      render: (proposal) => <ProposedList proposal={proposal} />,
    },
    {
      key: 'state',
      title: t('state'),
      width: 220,
      filter: {
        param: 'state',
        options: (Object.keys(tones) as State[]).map((value) => ({
          value,
          text: t(`states.${value}`),
        })),
      },
      render: ({ state, remark, deciderName }) => (
        <>
          <ToneTag tone={tones[state]}>{t(`states.${state}`)}</ToneTag>
          {deciderName && <div>{deciderName}</div>}
          {remark && <div>{remark}</div>}
        </>
      ),
    },
    {
      key: 'createdAt',
      title: t('askedAt'),
      render: ({ createdAt }) => formatDateTime(createdAt),
    },
    {
      key: 'actions',
      title: t('actions'),
      render: (proposal) => <ProposalActions proposal={proposal} />,
    },
  ];
}
