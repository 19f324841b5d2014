import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams, text } from '@/config/search-params.ts';
import { BoundariesPage } from '@/features/reference/components/boundary/boundaries-page.tsx';

export const Route = createFileRoute('/_shell/admin/boundaries')({
  staticData: {
    title: 'boundaries',
    permission: 'reference:write',
    nav: { order: 127, icon: 'boundary', group: 'administration' },
  },
  validateSearch: searchSchema({ ...tableParams, open: text }),
  component: BoundariesPage,
});
