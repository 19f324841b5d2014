import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { EditActivityPage } from '@/features/outreach/components/activity-form-page.tsx';

export const Route = createFileRoute('/_shell/outreach-activities/$activityId/edit')({
  staticData: { title: 'outreachEdit', permission: 'outreach:write' },
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/outreach-activities/$activityId/edit');

function Page() {
  return <EditActivityPage activityId={route.useParams().activityId} />;
}
