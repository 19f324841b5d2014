import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '@/api/schema.gen.d.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';

const tones = { DRAFT: 'warn', ACTIVE: 'good', ENDED: 'idle' } as const;

export function PlanStatusTag({ status }: { status: PlanStatus }) {
  const { t } = useTranslation('reading');
  return <ToneTag tone={tones[status]}>{t(`status.${status}`)}</ToneTag>;
}
