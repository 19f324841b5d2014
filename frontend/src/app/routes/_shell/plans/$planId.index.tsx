import { createFileRoute } from '@tanstack/react-router';
import { ReadingPage } from '@/features/plan/components/reading/reading-page.tsx';

export const Route = createFileRoute('/_shell/plans/$planId/')({
  staticData: { title: 'plan', permission: 'plan:read' },
  component: Page,
});

function Page() {
  return <ReadingPage planId={Route.useParams().planId} />;
}
