import { createFileRoute } from '@tanstack/react-router';
import { flag, oneOf, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { SectorsPage } from '@/features/reference/components/sector/sectors-page.tsx';

export const Route = createFileRoute('/_shell/admin/sectors')({
  staticData: {
    title: 'sectors',
    permission: 'reference:read',
    nav: { order: 130, icon: 'sector', group: 'administration' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    // The router reads `2018` as a number.
    version: (value) => oneOf('2007', '2018', '2025')(String(value)),
    allVersions: flag,
  }),
  component: SectorsPage,
});
