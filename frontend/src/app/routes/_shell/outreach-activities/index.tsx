import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { ActivitiesPage } from '@/features/outreach/components/activities-page.tsx';
import { activityParams } from '@/features/outreach/components/activity-params.ts';

export const Route = createFileRoute('/_shell/outreach-activities/')({
  staticData: {
    title: 'outreach',
    permission: 'outreach:read',
    nav: { order: 30, icon: 'outreach' },
  },
  validateSearch: searchSchema({ ...tableParams, ...activityParams }),
  component: ActivitiesPage,
});
