import { useTranslation } from 'react-i18next';
import type { Facility, FacilitySize, PollutionRisk } from '@/api/schema.gen.d.ts';
import type { FieldSpec } from '@/components/form/merge.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import type { FacilityValues } from './facility-values.ts';

const figure = (value: unknown) => formatNumber(value as number | null);

/** The name of what a field pointed at before it was edited. */
const named = (ref: { id: string; name: string } | undefined) => (value: unknown) =>
  ref && value === ref.id ? ref.name : ((value as string | null) ?? '');

/** How each field is read by people when two versions stand side by side. */
export function useFieldSpecs(facility: Facility | undefined): FieldSpec<FacilityValues>[] {
  const { t } = useTranslation(['registry', 'facility']);
  return [
    { name: 'name', label: t('field.name') },
    {
      name: 'aliases',
      label: t('field.aliases'),
      show: (value) => (value as string[]).join('; '),
    },
    { name: 'adminUnitId', label: t('field.adminUnitId'), show: named(facility?.adminUnit) },
    { name: 'address', label: t('field.address') },
    { name: 'taxCode', label: t('field.taxCode') },
    { name: 'enterpriseId', label: t('field.enterpriseId'), show: named(facility?.enterprise) },
    { name: 'sectorId', label: t('field.sectorId'), show: named(facility?.sector) },
    { name: 'zoneId', label: t('field.zoneId'), show: named(facility?.zone) },
    { name: 'latitude', label: t('facility:latitude'), show: figure },
    { name: 'longitude', label: t('facility:longitude'), show: figure },
    { name: 'locationReason', label: t('facility:locationReason') },
    {
      name: 'size',
      label: t('field.size'),
      show: (value) => (value ? t(`size.${value as FacilitySize}`) : ''),
    },
    { name: 'employees', label: t('field.employees'), show: figure },
    {
      name: 'pollutionRisk',
      label: t('field.pollutionRisk'),
      show: (value) => (value ? t(`risk.${value as PollutionRisk}`) : ''),
    },
    {
      name: 'operatingFrom',
      label: t('field.operatingFrom'),
      show: (value) => formatDate(value as string | null),
    },
    { name: 'annualToe', label: t('facility:annualToe'), show: figure },
    {
      name: 'annualToeYear',
      label: t('facility:annualToeYear'),
      show: (year) => `${(year as number | null) ?? ''}`,
    },
    { name: 'note', label: t('field.note') },
  ];
}
