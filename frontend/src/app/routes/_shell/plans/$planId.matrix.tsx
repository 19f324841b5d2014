import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { MatrixPage } from '@/features/plan/components/matrix/matrix-page.tsx';
import { matrixParams } from '@/features/plan/components/matrix/matrix-params.ts';

export const Route = createFileRoute('/_shell/plans/$planId/matrix')({
  staticData: { title: 'matrix', permission: 'plan:read' },
  validateSearch: searchSchema(matrixParams),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/plans/$planId/matrix');

function Page() {
  return <MatrixPage planId={route.useParams().planId} />;
}
