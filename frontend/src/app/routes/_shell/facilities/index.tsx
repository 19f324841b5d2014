import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { FacilitiesPage } from '@/features/facility/components/facilities-page.tsx';

export const Route = createFileRoute('/_shell/facilities/')({
  staticData: {
    title: 'facilities',
    permission: 'facility:read',
    nav: { order: 25, icon: 'facility' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    asOf: text,
    area: text,
    sector: text,
    // `size` is the length of a page.
    size_: list(oneOf('HOUSEHOLD', 'MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    status: list(oneOf('PLANNED', 'OPERATING', 'SUSPENDED', 'CLOSED', 'MOVED')),
    pollutionRisk: list(oneOf('LOW', 'MEDIUM', 'HIGH')),
  }),
  component: FacilitiesPage,
});
