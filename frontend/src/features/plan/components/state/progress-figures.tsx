import { useTranslation } from 'react-i18next';
import type { Progress } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import styles from './state.module.css';

interface ProgressFiguresProps {
  progress: Progress;
  /** What the figures are about, for those who do not see where they stand. */
  label?: string;
}

/** Numerator, denominator and share; nothing to count is "no data", not 0 %. */
export function ProgressFigures({ progress, label }: ProgressFiguresProps) {
  const { t } = useTranslation('task');
  const { done, total, percent } = progress;
  const prefix = label && <span className={styles.hidden}>{`${label}: `}</span>;
  if (percent === undefined) {
    return (
      <span className={styles.progress}>
        {prefix}
        {t('progress.none')}
      </span>
    );
  }
  return (
    <span className={styles.progress}>
      {prefix}
      <span className={styles.bar} aria-hidden>
        <span style={{ transform: `scaleX(${percent / 100})` }} />
      </span>
      <span className={styles.figures}>
        <b>{`${formatNumber(done)}/${formatNumber(total)}`}</b> {`(${formatNumber(percent)}%)`}
      </span>
    </span>
  );
}
