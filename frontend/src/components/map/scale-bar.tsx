import { useTranslation } from 'react-i18next';
import styles from './map-frame.module.css';
import { scaleOf, type Size, type View } from './projection.ts';

/** How long a kilometre is. */
export function ScaleBar({ view, size }: { view: View; size: Size }) {
  const { t } = useTranslation('map');
  const { metres, pixels } = scaleOf(view, 110);
  const right = size.width - 12;
  const bottom = size.height - 10;
  return (
    <g className={styles.scale} aria-hidden>
      <path d={`M${right - pixels} ${bottom - 5}v5h${pixels}v-5`} />
      <text x={right} y={bottom - 8} textAnchor="end">
        {metres >= 1000
          ? t('kilometres', { number: metres / 1000 })
          : t('metres', { number: metres })}
      </text>
    </g>
  );
}
