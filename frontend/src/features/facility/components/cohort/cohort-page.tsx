import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityCohort } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Can } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { cohortMembersQuery, cohortQuery, deleteCohort, restoreCohort } from '../../api/cohorts.ts';
import { useRefresh } from '../use-refresh.ts';

/** One frozen list: what it holds, and what has been learnt about its day since. */
export function CohortPage({ cohortId }: { cohortId: string }) {
  const { t } = useTranslation(['cohort', 'nav']);
  const query = useQuery(cohortQuery(cohortId));
  return (
    <QueryState query={query}>
      {(cohort) => (
        <>
          <PageHeader
            title={t('title', { day: formatDate(cohort.day) })}
            crumbs={{ '/facilities/cohorts': t('nav:cohorts') }}
            subtitle={
              <>
                <div>{cohort.note}</div>
                <div>{t('holds', { number: formatNumber(cohort.count) })}</div>
                <Drift cohort={cohort} />
              </>
            }
            actions={
              <>
                <ButtonLink
                  to="/facilities"
                  search={{ cohort: cohort.id, asOf: cohort.day } as never}
                >
                  {t('openInRegistry')}
                </ButtonLink>
                <Can permission="plan:write">
                  <DeleteButton cohort={cohort} />
                </Can>
              </>
            }
          />
          <Members cohort={cohort} />
        </>
      )}
    </QueryState>
  );
}

function Drift({ cohort: { known, added, gone } }: { cohort: FacilityCohort }) {
  const { t } = useTranslation('cohort');
  if (known === undefined) return null;
  return (
    <div>
      {added || gone
        ? t('drift', {
            known: formatNumber(known),
            added: formatNumber(added),
            gone: formatNumber(gone),
          })
        : t('noDrift')}
    </div>
  );
}

function Members({ cohort }: { cohort: FacilityCohort }) {
  const { t } = useTranslation(['cohort', 'target', 'registry']);
  const state = useTableState();
  const query = useQuery(cohortMembersQuery(cohort.id, state.request));
  return (
    <DataTable
      label={t('members')}
      state={state}
      query={query}
      columns={[
        { key: 'code', title: t('target:column.code'), render: ({ code }) => code },
        {
          key: 'name',
          title: t('target:column.name'),
          render: ({ id, name, gone }) => (
            <>
              <Link to="/facilities/$facilityId" params={{ facilityId: id }}>
                {name}
              </Link>{' '}
              {gone && <ToneTag tone="warn">{t('gone')}</ToneTag>}
            </>
          ),
        },
        {
          key: 'adminUnit',
          title: t('target:column.adminUnit'),
          render: ({ adminUnit }) => adminUnit.name,
        },
        {
          key: 'sector',
          title: t('target:column.sector'),
          render: ({ sector }) => sector && `${sector.code} ${sector.name}`,
        },
        {
          key: 'size',
          title: t('target:column.size'),
          render: ({ size }) => size && t(`registry:size.${size}`),
        },
      ]}
    />
  );
}

function DeleteButton({ cohort }: { cohort: FacilityCohort }) {
  const { t } = useTranslation(['cohort', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const undo = useUndo();
  const day = formatDate(cohort.day);
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreCohort(cohort.id),
    onSuccess: () => void message.success(t('restored', { day })),
    onError,
    onSettled: refresh,
  });
  const deleting = useMutation({
    mutationFn: () => deleteCohort(cohort),
    onSuccess: async () => {
      await navigate({ to: '/facilities/cohorts' });
      undo(t('deleted', { day }), () => restoring.mutate());
      await refresh();
    },
    onError,
  });
  return (
    <Button danger loading={deleting.isPending} onClick={() => deleting.mutate()}>
      {t('common:action.delete')}
    </Button>
  );
}
