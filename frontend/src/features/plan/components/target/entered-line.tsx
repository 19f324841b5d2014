import { useTranslation } from 'react-i18next';
import type { Target } from '@/api/schema.gen.d.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { FigureValue, FigureVerdict } from './figure-text.tsx';
import styles from './target.module.css';

/** What a person says that the target was; beside the figure, never in its place. */
export function EnteredLine({ target }: { target: Target }) {
  const { t } = useTranslation('target');
  if (!target.entered) return null;
  const { value, figure } = target.entered;
  return (
    <p className={styles.tags}>
      <ToneTag tone="info">{t('entered.tag')}</ToneTag>
      <b>
        <FigureValue figure={figure} />
      </b>
      {value.denominator !== undefined && (
        <span>{`${formatNumber(value.numerator)}/${formatNumber(value.denominator)}`}</span>
      )}
      <FigureVerdict figure={figure} target={target} />
      <span className={styles.quiet}>
        {t('entered.basis', {
          day: formatDate(value.day),
          evidence: value.evidence,
          until: formatDate(value.expiresOn),
        })}
      </span>
    </p>
  );
}
