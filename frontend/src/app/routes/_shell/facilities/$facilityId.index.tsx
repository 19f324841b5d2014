import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema, text } from '@/config/search-params.ts';
import { FacilityPage } from '@/features/facility/components/facility-page.tsx';

export const Route = createFileRoute('/_shell/facilities/$facilityId/')({
  staticData: { title: 'facility', permission: 'facility:read' },
  validateSearch: searchSchema({ asOf: text, tab: text, open: text }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/facilities/$facilityId/');

function Page() {
  return <FacilityPage facilityId={route.useParams().facilityId} />;
}
