import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  SeriesSplit,
  Target,
  TargetFigure,
  TargetGroup,
  TargetSeries,
  TargetShare,
} from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { dayBefore, formatDate, formatNumber } from '@/i18n/format.ts';
import { seriesQuery } from '../../api/targets.ts';
import { aimText } from '../overview/aim-text.ts';
import { SeriesChart } from './series-chart.tsx';
import { figureQueryOf, splits } from './target-params.ts';
import styles from './target.module.css';

interface SeriesProps {
  target: Target;
  shown: TargetFigure;
  state: TableState;
}

/** The figure at the end of each year, as a whole and by parts. */
export function Series({ target, shown, state }: SeriesProps) {
  const { t } = useTranslation('target');
  const split = (state.search['split'] as SeriesSplit | undefined) ?? 'NONE';
  const query = useQuery(
    seriesQuery(target.id, {
      ...figureQueryOf(state.search, shown.asOf),
      split,
      ...(shown.reading && { reading: shown.reading }),
    }),
  );
  return (
    <section aria-labelledby="series">
      <div className={styles.head}>
        <h2 id="series">{t('series')}</h2>
        <Select<SeriesSplit>
          aria-label={t('splitBy')}
          value={split}
          popupMatchSelectWidth={false}
          options={splits.map((value) => ({ value, label: t(`split.${value}`) }))}
          onChange={(value) => state.filter({ split: value === 'NONE' ? undefined : value })}
        />
      </div>
      <p className={styles.quiet}>{t('countedAs', { definition: shown.definition })}</p>
      <QueryState query={query}>
        {(series) =>
          series.total ? (
            <>
              <SeriesChart series={series} aim={target.unit === '%' ? target.aim : undefined} />
              <SeriesTable series={series} split={split} />
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
            </>
          ) : (
            <p className={styles.quiet}>{t('state.INPUT_MISSING')}</p>
          )
        }
      </QueryState>
    </section>
  );
}

function SeriesTable({ series, split }: { series: TargetSeries; split: SeriesSplit }) {
  const { t } = useTranslation('target');
  const label = t('seriesLabel', { split: t(`split.${split}`) });
  return (
    // The scrolling part is reached by keyboard, so it has a place in the order and a name.
    <div
      className={styles.frame}
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(`split.${split}`)}</th>
            {series.days.map((day) => (
              <th key={day} scope="col">
                {formatDate(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.groups.map((group) => (
            <tr key={group.key ?? ''}>
              <th scope="row">
                <GroupName group={group} split={split} />
              </th>
              <Shares shares={group.shares} days={series.days} />
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('total')}</th>
            <Shares shares={series.total ?? []} days={series.days} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function GroupName({ group, split }: { group: TargetGroup; split: SeriesSplit }) {
  const { t } = useTranslation(['target', 'facility']);
  if (group.key === undefined) return <>{t('unknown')}</>;
  if (split === 'SIZE') return <>{t(`facility:size.${group.key}` as never)}</>;
  return (
    <>
      {group.label}
      {group.validTo && (
        <span className={styles.quiet}>{` (→ ${formatDate(dayBefore(group.validTo))})`}</span>
      )}
      {group.vsicVersion && <span className={styles.quiet}>{` (VSIC ${group.vsicVersion})`}</span>}
    </>
  );
}

function Shares({ shares, days }: { shares: TargetShare[]; days: string[] }) {
  const { t } = useTranslation('target');
  return (
    <>
      {shares.map(({ numerator, denominator, percent }, index) => (
        <td key={days[index]}>
          {denominator === undefined ? (
            formatNumber(numerator)
          ) : denominator === 0 ? (
            <span className={styles.quiet}>{t('noData')}</span>
          ) : (
            <>
              <b>{`${formatNumber(percent, 1)}%`}</b>
              <span className={styles.quiet}>
                {` ${formatNumber(numerator)}/${formatNumber(denominator)}`}
              </span>
            </>
          )}
        </td>
      ))}
    </>
  );
}
