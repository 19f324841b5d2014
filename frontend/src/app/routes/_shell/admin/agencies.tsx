import { createFileRoute } from '@tanstack/react-router';
import { list, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { AgenciesPage } from '@/features/reference/components/agency/agencies-page.tsx';

export const Route = createFileRoute('/_shell/admin/agencies')({
  staticData: {
    title: 'agencies',
    permission: 'reference:read',
    nav: { order: 100, icon: 'agency', group: 'administration' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    asOf: text,
    kind: list(text),
    open: text,
  }),
  component: AgenciesPage,
});
