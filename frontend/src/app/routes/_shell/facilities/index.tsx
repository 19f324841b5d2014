import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { FacilitiesPage } from '@/features/facility/components/facilities-page.tsx';
import { facilityParams } from '@/features/facility/components/facility-params.ts';
import { mapParams } from '@/features/facility/components/map/map-params.ts';

export const Route = createFileRoute('/_shell/facilities/')({
  staticData: {
    title: 'facilities',
    permission: 'facility:read',
    nav: { order: 25, icon: 'facility' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    ...facilityParams,
    ...mapParams,
  }),
  component: FacilitiesPage,
});
