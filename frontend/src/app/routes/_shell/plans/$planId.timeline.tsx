import { createFileRoute } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { TimelinePage } from '@/features/plan/components/timeline/timeline-page.tsx';
import { timelineParams } from '@/features/plan/components/timeline/timeline-params.ts';

export const Route = createFileRoute('/_shell/plans/$planId/timeline')({
  staticData: { title: 'timeline', permission: 'plan:read' },
  validateSearch: searchSchema(timelineParams),
  component: Page,
});

function Page() {
  return <TimelinePage planId={Route.useParams().planId} />;
}
