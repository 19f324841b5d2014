import { createFileRoute } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { facilityParams } from '@/features/facility/components/facility-params.ts';
import { sideParams } from '@/features/facility/components/summary/pivot-params.ts';
import { SummaryPage } from '@/features/facility/components/summary/summary-page.tsx';

export const Route = createFileRoute('/_shell/facilities/summary')({
  staticData: { title: 'facilitySummary', permission: 'facility:read' },
  validateSearch: searchSchema({ ...facilityParams, ...sideParams }),
  component: SummaryPage,
});
