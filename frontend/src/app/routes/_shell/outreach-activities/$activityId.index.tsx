import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema, tableParams, text } from '@/config/search-params.ts';
import { ActivityPage } from '@/features/outreach/components/activity-page.tsx';

export const Route = createFileRoute('/_shell/outreach-activities/$activityId/')({
  staticData: { title: 'outreachActivity', permission: 'outreach:read' },
  validateSearch: searchSchema({ ...tableParams, q: text, tab: text }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/outreach-activities/$activityId/');

function Page() {
  return <ActivityPage activityId={route.useParams().activityId} />;
}
