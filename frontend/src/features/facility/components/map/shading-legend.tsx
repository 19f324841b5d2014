import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format.ts';
import styles from './map.module.css';
import type { ShadedUnits } from './use-shading.ts';

interface ShadingLegendProps {
  shaded: ShadedUnits | undefined;
  /** The filter of the list, which the table of the same numbers obeys too. */
  search: Record<string, unknown>;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** What the shades mean, where the boundaries are from, and the same numbers as a table. */
export function ShadingLegend({ shaded, search, on, onSwitch }: ShadingLegendProps) {
  const { t } = useTranslation('map');
  const latest = shaded?.boundaries.layers[0];
  return (
    <div className={styles.legend}>
      <Checkbox checked={on} onChange={({ target }) => onSwitch(target.checked)}>
        {t('shade')}
      </Checkbox>
      {shaded && (
        <>
          <ul aria-label={t('shadeLegend')}>
            {shaded.classes.map(({ from, to, colour, units }) => (
              <li key={from}>
                <svg width={14} height={14} aria-hidden>
                  <rect
                    className={styles.swatch}
                    x={0.5}
                    y={0.5}
                    width={13}
                    height={13}
                    fill={colour}
                  />
                </svg>{' '}
                {from === to ? t('shadeOne', { from }) : t('shadeRange', { from, to })}{' '}
                <span className={styles.number}>{t('shadeUnits', { count: units })}</span>
              </li>
            ))}
          </ul>
          <Link to="/facilities/summary" search={{ ...search, rows: 'ADMIN_UNIT' } as never}>
            {t('asTable')}
          </Link>
          {latest && !latest.schematic && (
            <span className={styles.number}>
              {t('layer', { name: latest.name, day: formatDate(latest.validFrom) })}
            </span>
          )}
          {shaded.outside > 0 && (
            <span className={styles.number}>{t('notShaded', { count: shaded.outside })}</span>
          )}
        </>
      )}
    </div>
  );
}
