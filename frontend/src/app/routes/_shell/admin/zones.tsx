import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { ZonesPage } from '@/features/facility/components/zone/zones-page.tsx';

export const Route = createFileRoute('/_shell/admin/zones')({
  staticData: {
    title: 'zones',
    permission: 'reference:read',
    nav: { order: 125, icon: 'zone', group: 'administration' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    kind: list(oneOf('ECONOMIC_ZONE', 'INDUSTRIAL_PARK', 'INDUSTRIAL_CLUSTER')),
    open: text,
  }),
  component: ZonesPage,
});
