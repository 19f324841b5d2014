import type { FacilityImport, FacilityImportReading } from '@/api/schema.gen.d.ts';

/** A file as it is after it was read. */
export const facilityImport: FacilityImport = {
  id: '01890000-0000-7000-8000-00000000f001',
  version: 0,
  status: 'READ',
  fileName: 'co-so-hoa-an.csv',
  format: 'CSV',
  size: 2048,
  columns: 2,
  total: 3,
  done: 0,
  counts: {},
  settings: {
    headerLine: 1,
    numberStyle: 'COMMA_DECIMAL',
    dateStyle: 'DAY_FIRST',
    columns: ['name', null as unknown as string],
  },
  createdAt: '2026-11-24T01:00:00Z',
  createdBy: '01890000-0000-7000-8000-000000000001',
};

export const reading: FacilityImportReading = {
  headings: ['Tên cơ sở', 'Lao động'],
  lines: [
    {
      line: 2,
      cells: ['Cơ sở mẫu gạch', '1.234'],
      values: { name: 'Cơ sở mẫu gạch' },
      findings: [],
    },
  ],
};
