import { createFileRoute } from '@tanstack/react-router';
import { flag, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { EnterprisesPage } from '@/features/facility/components/enterprise/enterprises-page.tsx';

export const Route = createFileRoute('/_shell/enterprises')({
  staticData: {
    title: 'enterprises',
    permission: 'enterprise:read',
    nav: { order: 28, icon: 'enterprise' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    open: text,
    withoutFacilities: flag,
  }),
  component: EnterprisesPage,
});
