import { useTranslation } from 'react-i18next';
import type { SeriesSplit, TargetSeries, TargetShare, TargetWanted } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { CellLink } from './cell-link.tsx';
import { GroupName, useGroupText } from './group-name.tsx';
import { unknownPart } from './target-params.ts';
import { Wanted } from './wanted.tsx';
import styles from './target.module.css';

interface SeriesTableProps {
  series: TargetSeries;
  split: SeriesSplit;
}

/** The shares of each year and part; every number leads to the facilities that it counts. */
export function SeriesTable({ series, split }: SeriesTableProps) {
  const { t } = useTranslation('target');
  const text = useGroupText(split);
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
              <Shares
                shares={group.shares}
                days={series.days}
                part={group.key ?? unknownPart}
                name={text(group)}
                wanted={series.aims?.map(({ parts }) => parts.find(({ key }) => key === group.key))}
              />
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row">{t('total')}</th>
            <Shares
              shares={series.total ?? []}
              days={series.days}
              part={undefined}
              name={t('total')}
              wanted={series.aims?.map(({ whole }) => whole)}
            />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface SharesProps {
  shares: TargetShare[];
  days: string[];
  part: string | undefined;
  name: string;
  /** What is wanted on each of the days. */
  wanted: (TargetWanted | undefined)[] | undefined;
}

function Shares({ shares, days, part, name, wanted }: SharesProps) {
  const { t } = useTranslation('target');
  return (
    <>
      {shares.map(({ numerator, denominator, percent }, index) => {
        const cell = { day: days[index] ?? '', part, name };
        const aim = wanted?.[index];
        const above = <CellLink {...cell} side="NUMERATOR" count={numerator} />;
        return (
          <td key={cell.day}>
            {denominator === undefined ? (
              above
            ) : denominator === 0 ? (
              <span className={styles.quiet}>{t('noData')}</span>
            ) : (
              <>
                <b>{`${formatNumber(percent, 1)}%`}</b>
                <span className={styles.quiet}>
                  {' '}
                  {above}/<CellLink {...cell} side="DENOMINATOR" count={denominator} />
                </span>
              </>
            )}
            {aim && <Wanted wanted={aim} />}
          </td>
        );
      })}
    </>
  );
}
