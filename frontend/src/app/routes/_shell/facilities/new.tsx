import { createFileRoute } from '@tanstack/react-router';
import { NewFacilityPage } from '@/features/facility/components/facility-form-page.tsx';

export const Route = createFileRoute('/_shell/facilities/new')({
  staticData: { title: 'facilityNew', permission: 'facility:write' },
  component: NewFacilityPage,
});
