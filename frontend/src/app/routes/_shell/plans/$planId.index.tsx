import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { ReadingPage } from '@/features/plan/components/reading/reading-page.tsx';

export const Route = createFileRoute('/_shell/plans/$planId/')({
  staticData: { title: 'plan', permission: 'plan:read' },
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/plans/$planId/');

function Page() {
  return <ReadingPage planId={route.useParams().planId} />;
}
