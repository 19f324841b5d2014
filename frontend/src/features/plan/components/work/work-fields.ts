import { useTranslation } from 'react-i18next';
import type { Agency } from '@/api/schema.gen.d.ts';
import type { FieldSpec } from '@/components/form/merge.ts';
import { formatDate, formatMoney } from '@/i18n/format.ts';
import type { WorkValues } from './work-values.ts';

const day = (value: unknown) => formatDate(value as string | null);

/** The fields of a piece of work as a conflict shows them. */
export function useWorkFields(agencies: Agency[]): FieldSpec<WorkValues>[] {
  const { t } = useTranslation('task');
  return [
    { name: 'title', label: t('work.field.title') },
    { name: 'year', label: t('filter.year'), show: String },
    {
      name: 'responsibleAgencyId',
      label: t('work.field.responsible'),
      show: (id) => agencies.find((agency) => agency.id === id)?.name ?? '',
    },
    { name: 'assignee', label: t('work.field.assignee') },
    { name: 'startsOn', label: t('work.field.startsOn'), show: day },
    { name: 'endsOn', label: t('work.field.endsOn'), show: day },
    { name: 'plannedOutput', label: t('work.field.plannedOutput') },
    { name: 'actualOutput', label: t('work.field.actualOutput') },
    {
      name: 'budget',
      label: t('work.field.budget'),
      show: (money) => formatMoney(money as number | null),
    },
  ];
}
