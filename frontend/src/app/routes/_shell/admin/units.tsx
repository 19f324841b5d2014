import { createFileRoute } from '@tanstack/react-router';
import { flag, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { UnitsPage } from '@/features/reference/components/unit/units-page.tsx';

export const Route = createFileRoute('/_shell/admin/units')({
  staticData: {
    title: 'units',
    permission: 'reference:read',
    nav: { order: 120, icon: 'unit', group: 'administration' },
  },
  validateSearch: searchSchema({ ...tableParams, q: text, asOf: text, allTimes: flag, open: text }),
  component: UnitsPage,
});
