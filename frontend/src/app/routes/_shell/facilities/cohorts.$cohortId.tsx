import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { CohortPage } from '@/features/facility/components/cohort/cohort-page.tsx';

export const Route = createFileRoute('/_shell/facilities/cohorts/$cohortId')({
  staticData: { title: 'cohort', permission: 'facility:read' },
  validateSearch: searchSchema(tableParams),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/facilities/cohorts/$cohortId');

function Page() {
  return <CohortPage cohortId={route.useParams().cohortId} />;
}
