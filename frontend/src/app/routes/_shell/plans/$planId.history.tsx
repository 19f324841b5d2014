import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { PlanHistoryPage } from '@/features/plan/components/history/plan-history-page.tsx';

export const Route = createFileRoute('/_shell/plans/$planId/history')({
  staticData: { title: 'history', permission: 'history:read' },
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/plans/$planId/history');

function Page() {
  return <PlanHistoryPage planId={route.useParams().planId} />;
}
