import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { EditFacilityPage } from '@/features/facility/components/facility-form-page.tsx';

export const Route = createFileRoute('/_shell/facilities/$facilityId/edit')({
  staticData: { title: 'facilityEdit', permission: 'facility:write' },
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/facilities/$facilityId/edit');

function Page() {
  return <EditFacilityPage facilityId={route.useParams().facilityId} />;
}
