import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { activePlansQuery } from '../../api/list-active-plans.ts';
import { dayOf } from '../target/target-params.ts';
import styles from './overview.module.css';
import type { OtherPanels } from './other-panels.ts';
import { PlanOverview } from './plan-overview.tsx';

// The calendar is heavy, and the first page should be quick.
const DateInput = lazy(() =>
  import('@/components/form/date-input.tsx').then((module) => ({ default: module.DateInput })),
);

/** The first page: where the plan in force stands, and what waits for the person who asks. */
export function OverviewPage(others: OtherPanels) {
  const { t } = useTranslation(['nav', 'task', 'target']);
  const state = useTableState();
  const query = useQuery(activePlansQuery);
  return (
    <QueryState query={query}>
      {({ items: [plan] }) => {
        const asOf = plan && dayOf(state.search, plan);
        return (
          <>
            <PageHeader
              title={t('nav:overview')}
              actions={
                plan && (
                  <>
                    <span className={styles.day}>
                      {t('target:asOf')}
                      <Suspense fallback={formatDate(asOf)}>
                        <DateInput
                          aria-label={t('target:asOf')}
                          value={asOf ?? null}
                          onChange={(day) => state.filter({ asOf: day ?? undefined })}
                        />
                      </Suspense>
                    </span>
                    <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                      {t('target:print')}
                    </Button>
                  </>
                )
              }
            />
            {plan && asOf ? (
              <PlanOverview plan={plan} asOf={asOf} others={others} />
            ) : (
              <Empty text={t('task:overview.noPlan')} />
            )}
          </>
        );
      }}
    </QueryState>
  );
}
