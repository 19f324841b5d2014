import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { CohortsPage } from '@/features/facility/components/cohort/cohorts-page.tsx';

export const Route = createFileRoute('/_shell/facilities/cohorts/')({
  staticData: { title: 'cohorts', permission: 'facility:read' },
  validateSearch: searchSchema(tableParams),
  component: CohortsPage,
});
