import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LegalEffect } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';

export const effects: LegalEffect[] = ['IN_FORCE', 'AMENDED', 'REPLACED', 'EXPIRED', 'UNKNOWN'];

const colors: Record<LegalEffect, string> = {
  IN_FORCE: 'green',
  AMENDED: 'blue',
  REPLACED: 'red',
  EXPIRED: 'red',
  UNKNOWN: 'default',
};

interface EffectTagProps {
  effect: LegalEffect;
  since?: string | undefined;
}

/** Whether a document holds, and from when it does or no longer does. */
export function EffectTag({ effect, since }: EffectTagProps) {
  const { t } = useTranslation('document');
  return (
    <Tag color={colors[effect]} variant="outlined">
      {t(`effect.${effect}`)}
      {since && ` ${t('since', { day: formatDate(since) })}`}
    </Tag>
  );
}
