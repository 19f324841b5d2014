import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { CheckInPage } from '@/features/outreach/components/check-in-page.tsx';

export const Route = createFileRoute('/_shell/outreach-activities/$activityId/check-in')({
  staticData: { title: 'outreachCheckIn', permission: 'outreach:write' },
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/outreach-activities/$activityId/check-in');

function Page() {
  return <CheckInPage activityId={route.useParams().activityId} />;
}
