import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { FindingsPage } from '@/features/facility/components/quality/findings-page.tsx';
import { qualityParams } from '@/features/facility/components/quality/quality-params.ts';

export const Route = createFileRoute('/_shell/facilities/findings')({
  staticData: {
    title: 'findings',
    permission: 'facility:read',
    nav: { order: 29, icon: 'finding' },
  },
  validateSearch: searchSchema({ ...tableParams, ...qualityParams }),
  component: FindingsPage,
});
