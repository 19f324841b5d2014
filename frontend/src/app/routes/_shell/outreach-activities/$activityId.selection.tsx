import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { facilityParams } from '@/features/facility/components/facility-params.ts';
import { SelectionPage } from '../../../pages/selection-page.tsx';

export const Route = createFileRoute('/_shell/outreach-activities/$activityId/selection')({
  staticData: { title: 'outreachSelection', permission: 'outreach:write' },
  validateSearch: searchSchema({ ...tableParams, ...facilityParams }),
  component: SelectionPage,
});
