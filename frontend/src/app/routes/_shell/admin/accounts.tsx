import { createFileRoute } from '@tanstack/react-router';
import { list, oneOf, searchSchema, tableParams, text } from '@/config/search-params.ts';
import { AccountsPage } from '@/features/identity/components/accounts-page.tsx';

export const Route = createFileRoute('/_shell/admin/accounts')({
  staticData: {
    title: 'accounts',
    permission: 'account:read',
    nav: { order: 140, icon: 'account', group: 'administration' },
  },
  validateSearch: searchSchema({
    ...tableParams,
    q: text,
    role: list(text),
    status: oneOf('ACTIVE', 'DISABLED'),
    open: text,
  }),
  component: AccountsPage,
});
