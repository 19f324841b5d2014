import { createFileRoute } from '@tanstack/react-router';
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

function Page() {
  return <PreviewPage importId={Route.useParams().importId} />;
}
