import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { flag, oneOf, searchSchema } from '@/config/search-params.ts';
import { PreviewPage } from '@/features/plan-import/components/preview-page.tsx';

export const Route = createFileRoute('/_shell/plans/imports/$importId')({
  staticData: { title: 'planImport', permission: 'plan:import' },
  validateSearch: searchSchema({
    tab: oneOf('matrix', 'header', 'targets', 'body', 'changes'),
    doubts: flag,
  }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/plans/imports/$importId');

function Page() {
  return <PreviewPage importId={route.useParams().importId} />;
}
