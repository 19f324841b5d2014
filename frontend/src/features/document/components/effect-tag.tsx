import { useTranslation } from 'react-i18next';
import type { LegalEffect } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate } from '@/i18n/format.ts';

export const effects: LegalEffect[] = ['IN_FORCE', 'AMENDED', 'REPLACED', 'EXPIRED', 'UNKNOWN'];

const tones: Record<LegalEffect, TagTone> = {
  IN_FORCE: 'good',
  AMENDED: 'info',
  REPLACED: 'bad',
  EXPIRED: 'bad',
  UNKNOWN: 'idle',
};

interface EffectTagProps {
  effect: LegalEffect;
  since?: string | undefined;
}

/** Whether a document holds, and from when it does or no longer does. */
export function EffectTag({ effect, since }: EffectTagProps) {
  const { t } = useTranslation('document');
  return (
    <ToneTag tone={tones[effect]}>
      {t(`effect.${effect}`)}
      {since && ` ${t('since', { day: formatDate(since) })}`}
    </ToneTag>
  );
}
