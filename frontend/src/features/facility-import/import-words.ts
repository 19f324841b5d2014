import type { FacilityImportOutcome } from '@/api/schema.gen.d.ts';
import type { FacilityImport } from '@/api/schema.gen.d.ts';
import type { TagTone } from '@/components/tone-tag/tone-tag.tsx';

/** What a column can be about, in the order in which people think of it. */
export const importFields = [
  'name',
  'code',
  'taxCode',
  'adminUnit',
  'adminUnitCode',
  'adminUnitFrom',
  'address',
  'latitude',
  'longitude',
  'locationReason',
  'vsicVersion',
  'sectorCode',
  'size',
  'employees',
  'pollutionRisk',
  'status',
  'since',
  'operatingFrom',
  'lastConfirmedOn',
  'enterpriseTaxCode',
  'zoneCode',
  'aliases',
  'annualToe',
  'annualToeYear',
  'nationalId',
  'visibility',
  'note',
] as const;

export type ImportFieldName = (typeof importFields)[number];

export const outcomes = ['CREATED', 'UPDATED', 'UNCHANGED', 'DUPLICATE', 'REFUSED'] as const;

export const outcomeTones: Record<FacilityImportOutcome, TagTone> = {
  CREATED: 'good',
  UPDATED: 'info',
  UNCHANGED: 'idle',
  DUPLICATE: 'warn',
  REFUSED: 'bad',
};

export const statusTones: Record<FacilityImport['status'], TagTone> = {
  READ: 'warn',
  CHECKING: 'info',
  CHECKED: 'warn',
  COMMITTING: 'info',
  COMMITTED: 'good',
  FAILED: 'bad',
};
