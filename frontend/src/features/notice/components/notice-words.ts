import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';

/** What a notice says of what it is about. */
export function useNoticeText(): (notice: Pick<Notice, 'kind' | 'stage' | 'dueOn'>) => string {
  const { t } = useTranslation('notice');
  return ({ kind, stage, dueOn }) => {
    const day = formatDate(dueOn);
    if (kind === 'WORK_DUE' || kind === 'FINDING_DUE') {
      return t(`text.${kind}.${stage === 'OVERDUE' ? 'overdue' : 'soon'}`, { day });
    }
    return t(`text.${kind}`);
  };
}
