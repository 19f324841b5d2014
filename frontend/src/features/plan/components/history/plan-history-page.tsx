import { useQuery } from '@tanstack/react-query';
import { Card } from 'antd';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { planQuery } from '../../api/get-plan.ts';
import { planChanges } from '../../api/plan-changes.ts';
import { PlanHeader } from '../plan-header.tsx';

/** Who changed what in a plan, when and why. */
export function PlanHistoryPage({ planId }: { planId: string }) {
  const plan = useQuery(planQuery(planId));
  return (
    <QueryState query={plan}>
      {(record) => (
        <>
          <PlanHeader plan={record} view="history" />
          <Card>
            <HistoryPanel name={planQuery(planId).queryKey} read={planChanges(planId)} />
          </Card>
        </>
      )}
    </QueryState>
  );
}
