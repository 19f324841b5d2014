import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dimension, FacilityPivot } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import { narrowed, tableOf } from './pivot-cells.ts';
import styles from './pivot.module.css';
import { inOneLine, useHeadingText } from './use-heading-text.ts';

interface PivotTableProps {
  pivot: FacilityPivot;
  rows: Dimension;
  columns: Dimension;
  /** The filter in the address, that the list opens with. */
  search: Record<string, unknown>;
  busy: boolean;
}

/** Numbers of facilities by two dimensions; each number leads to the facilities that it counts. */
export function PivotTable({ pivot, rows, columns, search, busy }: PivotTableProps) {
  const { t } = useTranslation('pivot');
  const heading = useHeadingText();
  const table = tableOf(pivot);
  const label = t('label', {
    rows: t(`dimension.${rows}`),
    columns: t(`dimension.${columns}`),
  });
  return (
    // The scrolling part is reached by keyboard, so it has a place in the order and a name.
    <div
      className={styles.frame}
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      <table className={styles.table} aria-busy={busy}>
        <caption className={styles.caption}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`dimension.${rows}`)}</th>
            {pivot.columns.map((column) => (
              <th key={column.key ?? ''} scope="col">
                <Head text={heading(columns, column)} />
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {pivot.rows.map((row) => (
            <tr key={row.key ?? ''}>
              <th scope="row">
                <Head text={heading(rows, row)} />
              </th>
              {pivot.columns.map((column) => (
                <td key={column.key ?? ''}>
                  <Count
                    count={table.count(row.key, column.key)}
                    of={[inOneLine(heading(rows, row)), inOneLine(heading(columns, column))]}
                    search={narrowed(search, [rows, row.key], [columns, column.key])}
                  />
                </td>
              ))}
              <td className={styles.total}>
                <Count
                  count={table.ofRow(row.key)}
                  of={[inOneLine(heading(rows, row))]}
                  search={narrowed(search, [rows, row.key])}
                />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {pivot.columns.map((column) => (
              <td key={column.key ?? ''}>
                <Count
                  count={table.ofColumn(column.key)}
                  of={[inOneLine(heading(columns, column))]}
                  search={narrowed(search, [columns, column.key])}
                />
              </td>
            ))}
            <td className={styles.total}>
              <Count count={pivot.total} of={[t('all')]} search={search} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Head({ text }: { text: ReturnType<ReturnType<typeof useHeadingText>> }) {
  return (
    <>
      <span className={styles.head} title={text.name}>
        {text.name}
      </span>
      {text.edition && <span className={styles.edition}> {text.edition}</span>}
    </>
  );
}

interface CountProps {
  count: number;
  of: string[];
  search: Record<string, unknown>;
}

function Count({ count, of, search }: CountProps) {
  const { t } = useTranslation('pivot');
  if (count === 0) return <span className={styles.none}>0</span>;
  return (
    <Link
      to="/facilities"
      search={search as never}
      aria-label={t('cell', { count, of: of.join(', ') })}
    >
      {formatNumber(count)}
    </Link>
  );
}
