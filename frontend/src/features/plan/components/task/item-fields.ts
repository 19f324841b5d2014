import { useTranslation } from 'react-i18next';
import type { TaskItemRequest, TaskState } from '@/api/schema.gen.d.ts';
import type { FieldSpec } from '@/components/form/merge.ts';
import { formatDate } from '@/i18n/format.ts';

/** The fields of an item as a conflict shows them. */
export function useItemFields(): FieldSpec<TaskItemRequest>[] {
  const { t } = useTranslation('task');
  return [
    { name: 'text', label: t('item.text') },
    {
      name: 'state',
      label: t('field.state'),
      show: (state) => t(`state.${state as TaskState}`),
    },
    { name: 'evidence', label: t('item.evidence') },
    {
      name: 'doneOn',
      label: t('item.doneOn'),
      show: (day) => formatDate(day as string | undefined),
    },
  ];
}
