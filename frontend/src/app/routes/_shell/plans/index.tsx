import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { PlansPage } from '@/features/plan/components/list/plans-page.tsx';

export const Route = createFileRoute('/_shell/plans/')({
  staticData: { title: 'plans', permission: 'plan:read', nav: { order: 20, icon: 'plan' } },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    status: list(oneOf('DRAFT', 'ACTIVE', 'ENDED')),
  }),
  component: PlansPage,
});
