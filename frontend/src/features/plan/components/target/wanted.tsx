import { useTranslation } from 'react-i18next';
import type { SeriesSplit, TargetWanted, TargetYearAims } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import styles from './target.module.css';

/** What is wanted, as people say it: a share or a number of facilities. */
export function useWantedText(): (wanted: { percent?: number; number?: number }) => string {
  const { t } = useTranslation('target');
  return ({ percent, number }) =>
    percent === undefined
      ? t('sub.number', { number: formatNumber(number) })
      : `${formatNumber(percent)}%`;
}

/** What is wanted of the part whose share stands above, and whether that is reached. */
export function Wanted({ wanted }: { wanted: TargetWanted }) {
  const { t } = useTranslation('target');
  const text = useWantedText();
  return (
    <div className={styles.wanted} data-met={wanted.met}>
      {t(wanted.met ? 'sub.met' : 'sub.notMet', { wanted: text(wanted) })}
    </div>
  );
}

interface GapsProps {
  aims: TargetYearAims[];
  split: SeriesSplit;
}

/** How far the parts add up to the whole, in facilities, year by year. */
export function Gaps({ aims, split }: GapsProps) {
  const { t } = useTranslation('target');
  const said = aims.filter(({ missing }) => missing !== undefined);
  if (split === 'NONE' || said.length === 0) return null;
  return (
    <ul className={styles.gaps} aria-label={t('sub.gaps')}>
      {said.map(({ year, needed, partsNeeded, missing = 0, partsWithout = 0 }) => {
        const numbers = {
          year,
          parts: t(`sub.parts.${split}`),
          together: formatNumber(partsNeeded),
          needed: formatNumber(needed),
          missing: formatNumber(Math.abs(missing)),
        };
        const way = missing > 0 ? 'short' : missing < 0 ? 'over' : 'even';
        return (
          <li key={year}>
            {t(`sub.gap.${way}`, numbers)}
            {partsWithout > 0 && ` ${t('sub.without', { count: partsWithout })}`}
          </li>
        );
      })}
    </ul>
  );
}
