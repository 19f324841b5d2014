import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { TargetPage } from '@/features/plan/components/target/target-page.tsx';
import { targetParams } from '@/features/plan/components/target/target-params.ts';

export const Route = createFileRoute('/_shell/targets/$targetId')({
  staticData: { title: 'target', permission: 'facility:read' },
  validateSearch: searchSchema(targetParams),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/targets/$targetId');

function Page() {
  return <TargetPage targetId={route.useParams().targetId} />;
}
