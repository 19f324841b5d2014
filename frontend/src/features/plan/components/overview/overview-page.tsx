import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '@/components/page-states/empty.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { activePlansQuery } from '../../api/list-active-plans.ts';
import { PlanOverview } from './plan-overview.tsx';

/** The first page: where the plan in force stands, and what waits for the person who asks. */
export function OverviewPage() {
  const { t } = useTranslation(['nav', 'task']);
  const query = useQuery(activePlansQuery);
  return (
    <>
      <PageHeader title={t('nav:overview')} />
      <QueryState query={query}>
        {({ items: [plan] }) =>
          plan ? <PlanOverview plan={plan} /> : <Empty text={t('task:overview.noPlan')} />
        }
      </QueryState>
    </>
  );
}
