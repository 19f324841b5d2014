import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams, text } from '@/config/search-params.ts';
import { GroupsPage } from '@/features/reference/components/group/groups-page.tsx';

export const Route = createFileRoute('/_shell/admin/agency-groups')({
  staticData: {
    title: 'agencyGroups',
    permission: 'reference:read',
    nav: { order: 110, icon: 'group', group: 'administration' },
  },
  validateSearch: searchSchema({ ...tableParams, q: text, asOf: text, open: text }),
  component: GroupsPage,
});
