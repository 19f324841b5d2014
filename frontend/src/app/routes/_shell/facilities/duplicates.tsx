import { createFileRoute } from '@tanstack/react-router';
import { id, oneOf, searchSchema, tableParams } from '@/config/search-params.ts';
import { DuplicatesPage } from '@/features/facility-duplicate/components/duplicates-page.tsx';

export const Route = createFileRoute('/_shell/facilities/duplicates')({
  staticData: {
    title: 'duplicates',
    permission: 'facility:merge',
    nav: { order: 26, icon: 'duplicate' },
  },
  validateSearch: searchSchema({
    page: tableParams.page,
    facility: id,
    view: oneOf('OPEN', 'DISTINCT', 'merges'),
  }),
  component: DuplicatesPage,
});
