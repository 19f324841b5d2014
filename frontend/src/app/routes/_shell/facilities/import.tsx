import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { FacilityImportPage } from '@/features/facility-import/components/import-page.tsx';

export const Route = createFileRoute('/_shell/facilities/import')({
  staticData: { title: 'facilityImport', permission: 'facility:write' },
  validateSearch: searchSchema(tableParams),
  component: FacilityImportPage,
});
