import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SeriesSplit, Target, TargetFigure } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { seriesQuery } from '../../api/targets.ts';
import { aimText } from '../overview/aim-text.ts';
import { SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { SubTargets } from './sub-targets.tsx';
import { noCell, seriesQueryOf, splitOf, splits } from './target-params.ts';
import { Gaps } from './wanted.tsx';
import styles from './target.module.css';

interface SeriesProps {
  target: Target;
  shown: TargetFigure;
  state: TableState;
}

/** The figure at the end of each year, as a whole and by parts. */
export function Series({ target, shown, state }: SeriesProps) {
  const { t } = useTranslation('target');
  const split = splitOf(state.search);
  const query = useQuery(seriesQuery(target.id, seriesQueryOf(state.search, shown)));
  return (
    <section aria-labelledby="series">
      <div className={styles.head}>
        <h2 id="series">{t('series')}</h2>
        <Select<SeriesSplit>
          aria-label={t('splitBy')}
          value={split}
          popupMatchSelectWidth={false}
          options={splits.map((value) => ({ value, label: t(`split.${value}`) }))}
          onChange={(value) =>
            state.filter({ ...noCell, split: value === 'NONE' ? undefined : value })
          }
        />
      </div>
      <p className={styles.quiet}>{t('countedAs', { definition: shown.definition })}</p>
      <QueryState query={query}>
        {(series) =>
          series.total ? (
            <>
              <SeriesChart series={series} aim={target.unit === '%' ? target.aim : undefined} />
              <SeriesTable series={series} split={split} />
              {series.aims && <Gaps aims={series.aims} split={split} />}
              {series.trend && (
                <p className={styles.quiet}>
                  {t('trend', {
                    perYear: formatNumber(series.trend.perYear, 1),
                    day: formatDate(series.trend.on),
                    expected: formatNumber(series.trend.expected, 1),
                    aim: aimText(target),
                  })}
                </p>
              )}
              {shown.official && <SubTargets target={target} series={series} split={split} />}
            </>
          ) : (
            <p className={styles.quiet}>{t('state.INPUT_MISSING')}</p>
          )
        }
      </QueryState>
    </section>
  );
}
