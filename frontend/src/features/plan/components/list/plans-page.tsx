import { ImportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanRow, PlanStatus } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { formatDate } from '@/i18n/format.ts';
import { plansQuery } from '../../api/list-plans.ts';
import { PlanStatusTag } from './plan-status-tag.tsx';

const statuses: PlanStatus[] = ['DRAFT', 'ACTIVE', 'ENDED'];

/** Every plan that the person may know of, with the ways into it. */
export function PlansPage() {
  const { t } = useTranslation(['reading', 'nav']);
  const state = useTableState({ sort: '-periodStart' });
  const { q, status } = state.search as { q?: string; status?: PlanStatus[] };
  const query = useQuery(
    plansQuery({ ...state.request, ...(q && { q }), ...(status && { status }) }),
  );
  const columns: DataColumn<PlanRow>[] = [
    {
      key: 'number',
      title: t('list.number'),
      sortKey: 'number',
      whole: true,
      render: ({ number }) => number,
    },
    {
      key: 'title',
      title: t('list.title'),
      sortKey: 'title',
      width: 340,
      render: ({ id, title }) => (
        <Link to="/plans/$planId" params={{ planId: id }}>
          {title}
        </Link>
      ),
    },
    { key: 'issuer', title: t('list.issuer'), sortKey: 'issuer', render: ({ issuer }) => issuer },
    {
      key: 'issuedOn',
      title: t('list.issuedOn'),
      sortKey: 'issuedOn',
      whole: true,
      render: ({ issuedOn }) => formatDate(issuedOn) || t('head.notPrinted'),
    },
    {
      key: 'period',
      title: t('list.period'),
      sortKey: 'periodStart',
      render: ({ periodStart, periodEnd }) =>
        t('head.until', { from: formatDate(periodStart), to: formatDate(periodEnd) }),
    },
    {
      key: 'status',
      title: t('list.status'),
      sortKey: 'status',
      filter: {
        param: 'status',
        options: statuses.map((value) => ({ value, text: t(`status.${value}`) })),
      },
      render: (plan) => <PlanStatusTag status={plan.status} />,
    },
    {
      key: 'views',
      title: t('list.views'),
      whole: true,
      render: ({ id }) => (
        <Link to="/plans/$planId/matrix" params={{ planId: id }}>
          {t('nav:matrix')}
        </Link>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={t('nav:plans')} />
      <DataTable
        label={t('list.label')}
        state={state}
        query={query}
        columns={columns}
        filtered={Boolean(q ?? status)}
        filters={<TableSearch state={state} label={t('list.search')} />}
        actions={
          <Can permission="plan:import">
            <ButtonLink
              to="/plans/import"
              variant="solid"
              color="primary"
              icon={<ImportOutlined aria-hidden />}
            >
              {t('list.import')}
            </ButtonLink>
          </Can>
        }
        {...(!q && !status && { empty: <Empty text={t('list.empty')} /> })}
      />
    </>
  );
}
