import { createFileRoute } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { MatrixPage } from '@/features/plan/components/matrix/matrix-page.tsx';
import { matrixParams } from '@/features/plan/components/matrix/matrix-params.ts';

export const Route = createFileRoute('/_shell/plans/$planId/matrix')({
  staticData: { title: 'matrix', permission: 'plan:read' },
  validateSearch: searchSchema(matrixParams),
  component: Page,
});

function Page() {
  return <MatrixPage planId={Route.useParams().planId} />;
}
