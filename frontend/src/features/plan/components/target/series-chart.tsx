import { useTranslation } from 'react-i18next';
import type { TargetSeries } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './target.module.css';

const width = 640;
const height = 180;
const left = 44;
const bottom = 24;
const top = 24;

/** The shares over the years as a line. The table below it has the same numbers. */
export function SeriesChart({ series, aim }: { series: TargetSeries; aim: number | undefined }) {
  const { t } = useTranslation('target');
  const total = series.total ?? [];
  if (!total.some(({ percent }) => percent !== undefined)) return null;
  const [first = '', last = ''] = [series.days[0], series.days.at(-1)];
  const span = Math.max(1, Date.parse(last) - Date.parse(first));
  const x = (index: number) =>
    left +
    16 +
    ((width - left - 46) * (Date.parse(series.days[index] ?? '') - Date.parse(first))) / span;
  const y = (percent: number) => top + ((height - top - bottom) * (100 - percent)) / 100;
  const points = total.flatMap(({ percent }, index) =>
    percent === undefined ? [] : [{ x: x(index), y: y(percent), percent, index }],
  );
  return (
    // The scrolling part is reached by keyboard, so it has a place in the order and a name.
    <div
      className={styles.chartFrame}
      role="region"
      aria-label={t('series')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('chart')}
      >
        {[0, 25, 50, 75, 100].map((percent) => (
          <g key={percent}>
            <line className={styles.grid} x1={left} x2={width} y1={y(percent)} y2={y(percent)} />
            <text className={styles.axis} x={left - 6} y={y(percent) + 4} textAnchor="end">
              {`${percent}%`}
            </text>
          </g>
        ))}
        {aim !== undefined && (
          <>
            <line className={styles.aimLine} x1={left} x2={width} y1={y(aim)} y2={y(aim)} />
            <text className={styles.aimText} x={width - 2} y={y(aim) - 6} textAnchor="end">
              {t('aim', { aim: `${formatNumber(aim)}%` })}
            </text>
          </>
        )}
        <polyline className={styles.line} points={points.map((p) => `${p.x},${p.y}`).join(' ')} />
        {points.map((point) => (
          <g key={point.index}>
            <circle className={styles.dot} cx={point.x} cy={point.y} r="4" />
            <text
              className={styles.dotText}
              x={point.x}
              y={point.y + (point.percent > 90 ? 18 : -8)}
              textAnchor="middle"
            >
              {`${formatNumber(point.percent, 1)}%`}
            </text>
          </g>
        ))}
        {series.days.map((day, index) => (
          <text key={day} className={styles.axis} x={x(index)} y={height - 6} textAnchor="middle">
            {day.endsWith('-12-31') ? day.slice(0, 4) : formatDate(day)}
          </text>
        ))}
      </svg>
    </div>
  );
}
