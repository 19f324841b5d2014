import { createFileRoute } from '@tanstack/react-router';
import { id, searchSchema } from '@/config/search-params.ts';
import { NewFacilityPage } from '@/features/facility/components/facility-form-page.tsx';

export const Route = createFileRoute('/_shell/facilities/new')({
  staticData: { title: 'facilityNew', permission: 'facility:write' },
  validateSearch: searchSchema({ enterprise: id }),
  component: NewFacilityPage,
});
