import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema, text } from '@/config/search-params.ts';
import { MergePage } from '@/features/facility-duplicate/components/merge-page.tsx';

export const Route = createFileRoute('/_shell/facilities/merge')({
  staticData: { title: 'merge', permission: 'facility:merge' },
  validateSearch: searchSchema({ kept: text, merged: text }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/facilities/merge');

function Page() {
  const { kept = '', merged = '' } = route.useSearch();
  return <MergePage kept={kept} merged={merged} />;
}
