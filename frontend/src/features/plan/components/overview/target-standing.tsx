import { useTranslation } from 'react-i18next';
import type { Target, TargetSeries } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { EnteredLine } from '../target/entered-line.tsx';
import { FigureBar } from '../target/figure-bar.tsx';
import { FigureValue, FigureVerdict, Grade, Lacking } from '../target/figure-text.tsx';
import styles from './overview.module.css';

/** Where an aim stands: its figure, how far it is, and where it has come from. */
export function TargetStanding({ target }: { target: Target }) {
  const { t } = useTranslation('target');
  const figure = target.figures?.[0];
  if (!figure) return null;
  return (
    <>
      <p className={styles.standing}>
        <b>
          <FigureValue figure={figure} />
        </b>
        {figure.denominator !== undefined && (
          <span>
            {t('counts', {
              numerator: formatNumber(figure.numerator),
              denominator: formatNumber(figure.denominator),
            })}
          </span>
        )}
        <FigureVerdict figure={figure} target={target} />
        <Grade figure={figure} />
      </p>
      <FigureBar figure={figure} target={target} />
      <Lacking figure={figure} />
      <EnteredLine target={target} />
      {target.series && <Course series={target.series} target={target} />}
    </>
  );
}

/** What has changed since the end of the year before, and where that leads. */
function Course({ series, target }: { series: TargetSeries; target: Target }) {
  const { t } = useTranslation(['dashboard', 'target']);
  const total = series.total ?? [];
  const [before, now] = [total.at(-2)?.percent, total.at(-1)?.percent];
  const parts = [
    before !== undefined &&
      now !== undefined &&
      t('since', {
        day: formatDate(series.days.at(-2)),
        points: signed(now - before),
      }),
    series.trend &&
      t('leads', {
        day: formatDate(series.trend.on),
        expected: formatNumber(series.trend.expected, 1),
        aim: aimOf(target),
      }),
  ].filter(Boolean);
  return parts.length > 0 ? <p className={styles.quiet}>{parts.join(' · ')}</p> : null;
}

function signed(points: number): string {
  const text = formatNumber(Math.abs(points), 1);
  if (Math.abs(points) < 0.05) return formatNumber(0, 1);
  return `${points > 0 ? '+' : '−'}${text}`;
}

function aimOf({ aim }: Target): string {
  return aim === undefined ? '' : `${formatNumber(aim)}%`;
}
