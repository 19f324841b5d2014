import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, tableParams } from '@/config/search-params.ts';
import { ProposalsPage } from '@/features/facility-proposal/components/proposals-page.tsx';

export const Route = createFileRoute('/_shell/facilities/proposals')({
  staticData: {
    title: 'proposals',
    permission: 'facility:confidential',
    nav: { order: 27, icon: 'proposal' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    state: list(oneOf('PENDING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
  }),
  component: ProposalsPage,
});
