import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { BoardPage } from '@/features/plan/components/target/board-page.tsx';
import { boardParams } from '@/features/plan/components/target/target-params.ts';

export const Route = createFileRoute('/_shell/plans/$planId/targets')({
  staticData: { title: 'targets', permission: 'facility:read' },
  validateSearch: searchSchema(boardParams),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/plans/$planId/targets');

function Page() {
  return <BoardPage planId={route.useParams().planId} />;
}
