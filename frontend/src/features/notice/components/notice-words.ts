import { useTranslation } from 'react-i18next';
import type { Notice } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import { deadlineKinds } from './notice-kinds.ts';

type DeadlineKind = (typeof deadlineKinds)[number];

const hasDeadline = (kind: Notice['kind']): kind is DeadlineKind =>
  (deadlineKinds as readonly Notice['kind'][]).includes(kind);

/** What a notice says of what it is about. */
export function useNoticeText(): (notice: Pick<Notice, 'kind' | 'stage' | 'dueOn'>) => string {
  const { t } = useTranslation('notice');
  return ({ kind, stage, dueOn }) => {
    const day = formatDate(dueOn);
    return hasDeadline(kind)
      ? t(`text.${kind}.${stage === 'OVERDUE' ? 'overdue' : 'soon'}`, { day })
      : t(`text.${kind}`);
  };
}
