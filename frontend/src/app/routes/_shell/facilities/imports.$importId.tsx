import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { oneOf, searchSchema, tableParams } from '@/config/search-params.ts';
import { FacilityImportJobPage } from '@/features/facility-import/components/job-page.tsx';

export const Route = createFileRoute('/_shell/facilities/imports/$importId')({
  staticData: { title: 'facilityImport', permission: 'facility:write' },
  validateSearch: searchSchema({
    ...tableParams,
    outcome: oneOf('CREATED', 'UPDATED', 'UNCHANGED', 'DUPLICATE', 'REFUSED'),
  }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/facilities/imports/$importId');

function Page() {
  return <FacilityImportJobPage importId={route.useParams().importId} />;
}
