import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { TimelinePage } from '@/features/plan/components/timeline/timeline-page.tsx';
import { timelineParams } from '@/features/plan/components/timeline/timeline-params.ts';

export const Route = createFileRoute('/_shell/plans/$planId/timeline')({
  staticData: { title: 'timeline', permission: 'plan:read' },
  validateSearch: searchSchema(timelineParams),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/plans/$planId/timeline');

function Page() {
  return <TimelinePage planId={route.useParams().planId} />;
}
