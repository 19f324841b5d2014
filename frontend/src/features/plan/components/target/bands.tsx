import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TargetFigure } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { formatNumber } from '@/i18n/format.ts';
import styles from './target.module.css';

interface BandsProps {
  figure: TargetFigure;
  /** Whether the facilities below are those of this figure. */
  shown: boolean;
  state: TableState;
}

/** How many save how much; each number leads to its facilities. */
export function Bands({ figure, shown, state }: BandsProps) {
  const { t } = useTranslation('target');
  if (!figure.bands) return null;
  const chosen = shown ? state.search['band'] : undefined;
  return (
    <p className={styles.tags}>
      {figure.bands.map(({ band, count }) => (
        <Button
          key={band}
          size="small"
          type={chosen === band ? 'primary' : 'default'}
          aria-pressed={chosen === band}
          onClick={() =>
            state.filter({
              band: chosen === band ? undefined : band,
              reading: figure.official ? undefined : figure.reading,
              side: undefined,
            })
          }
        >
          {t(`band.${band}`, { count: formatNumber(count) as never })}
        </Button>
      ))}
    </p>
  );
}
