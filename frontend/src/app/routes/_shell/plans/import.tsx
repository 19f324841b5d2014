import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { ImportPage } from '@/features/plan-import/components/import-page.tsx';

export const Route = createFileRoute('/_shell/plans/import')({
  staticData: { title: 'planImport', permission: 'plan:import' },
  validateSearch: searchSchema(tableParams),
  component: ImportPage,
});
