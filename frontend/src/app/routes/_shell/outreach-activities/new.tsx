import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { id, searchSchema } from '@/config/search-params.ts';
import { NewActivityPage } from '@/features/outreach/components/activity-form-page.tsx';

export const Route = createFileRoute('/_shell/outreach-activities/new')({
  staticData: { title: 'outreachNew', permission: 'outreach:write' },
  validateSearch: searchSchema({ task: id }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/outreach-activities/new');

function Page() {
  return <NewActivityPage taskId={route.useSearch().task} />;
}
