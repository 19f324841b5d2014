import { createFileRoute } from '@tanstack/react-router';
import { day, list, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { DeliveriesPage } from '@/features/notice/components/deliveries-page.tsx';

export const Route = createFileRoute('/_shell/admin/deliveries')({
  staticData: {
    title: 'deliveries',
    permission: 'system:manage',
    nav: { order: 155, icon: 'delivery', group: 'administration' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    channel: text,
    outcome: list(text),
    kind: list(text),
    from: day,
    to: day,
  }),
  component: DeliveriesPage,
});
