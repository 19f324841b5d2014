import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TargetFigure } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { formatNumber } from '@/i18n/format.ts';
import styles from './target.module.css';

/** How many save how much; each number leads to its facilities. */
export function Bands({ figure, state }: { figure: TargetFigure; state: TableState }) {
  const { t } = useTranslation('target');
  if (!figure.bands) return null;
  return (
    <p className={styles.tags}>
      {figure.bands.map(({ band, count }) => (
        <Button
          key={band}
          size="small"
          type={state.search['band'] === band ? 'primary' : 'default'}
          onClick={() =>
            state.filter({
              band: state.search['band'] === band ? undefined : band,
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
