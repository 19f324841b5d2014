import {
  DownloadOutlined,
  PrinterOutlined,
  SwapOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';
import type { Dimension, FacilityPivot } from '@/api/schema.gen.d.ts';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { SavedViewsMenu } from '@/components/saved-views/saved-views-menu.tsx';
import { formatDate, today } from '@/i18n/format.ts';
import { summaryQuery } from '../../api/get-summary.ts';
import { FacilityFilters } from '../facility-filters.tsx';
import { filterOf, searchOf } from '../facility-params.ts';
import { pivotCsv } from './pivot-csv.ts';
import { dimensions, sidesOf } from './pivot-params.ts';
import styles from './pivot.module.css';
import { PivotTable } from './pivot-table.tsx';
import { inOneLine, useHeadingText } from './use-heading-text.ts';

/** The registry in numbers, by two dimensions, within the same filter as the list. */
export function SummaryPage() {
  const { t } = useTranslation(['pivot', 'facility', 'nav', 'common']);
  const state = useTableState();
  const heading = useHeadingText();
  const { rows = 'DISTRICT', columns = 'STATUS' } = sidesOf(state.search);
  const filter = filterOf(state.search);
  const search = searchOf(state.search);
  const query = useQuery(summaryQuery({ ...filter, rows, columns }));

  function save(pivot: FacilityPivot) {
    const text = pivotCsv(pivot, {
      corner: t(`dimension.${rows}`),
      rows: pivot.rows.map((row) => inOneLine(heading(rows, row))),
      columns: pivot.columns.map((column) => inOneLine(heading(columns, column))),
      total: t('total'),
    });
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `tong-hop-${today()}.csv`);
  }

  return (
    <>
      <PageHeader
        title={t('nav:facilitySummary')}
        subtitle={
          filter.asOf ? t('facility:asOfNotice', { day: formatDate(filter.asOf) }) : t('intro')
        }
        actions={
          <div className={styles.actions}>
            <SavedViewsMenu
              page="facilities-summary"
              search={{ ...search, ...sidesOf(state.search) }}
            />
            <ButtonLink
              icon={<UnorderedListOutlined aria-hidden />}
              to="/facilities"
              search={search as never}
            >
              {t('list')}
            </ButtonLink>
            <Button
              icon={<DownloadOutlined aria-hidden />}
              disabled={!query.data}
              onClick={() => query.data && save(query.data)}
            >
              {t('csv')}
            </Button>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        }
      />
      <div className={styles.filters}>
        <TableSearch state={state} label={t('facility:search')} />
        <FacilityFilters state={state} />
      </div>
      <div className={styles.choice}>
        <Side
          label={t('rows')}
          value={rows}
          not={columns}
          onChange={(next) => choose(next, columns)}
        />
        <Button
          icon={<SwapOutlined aria-hidden />}
          aria-label={t('swap')}
          title={t('swap')}
          onClick={() => choose(columns, rows)}
        />
        <Side
          label={t('columns')}
          value={columns}
          not={rows}
          onChange={(next) => choose(rows, next)}
        />
      </div>
      {query.isError && query.data && (
        <Alert
          type="warning"
          showIcon
          title={problemText(query.error)}
          action={<Button onClick={() => void query.refetch()}>{t('common:action.retry')}</Button>}
        />
      )}
      <QueryState query={query}>
        {(pivot) =>
          pivot.total === 0 ? (
            <Empty
              text={t(
                Object.keys(filter).length > 0 ? 'common:state.emptyFiltered' : 'facility:empty',
              )}
            />
          ) : (
            <PivotTable
              pivot={pivot}
              rows={rows}
              columns={columns}
              search={search}
              busy={query.isPlaceholderData}
            />
          )
        }
      </QueryState>
    </>
  );

  function choose(nextRows: Dimension, nextColumns: Dimension) {
    state.filter({ rows: nextRows, columns: nextColumns });
  }
}

interface SideProps {
  label: string;
  value: Dimension;
  /** What the other side counts by: the same twice says nothing. */
  not: Dimension;
  onChange: (next: Dimension) => void;
}

function Side({ label, value, not, onChange }: SideProps) {
  const { t } = useTranslation('pivot');
  return (
    <span className={styles.side}>
      <span aria-hidden>{label}</span>
      <Select
        aria-label={label}
        value={value}
        popupMatchSelectWidth={false}
        options={dimensions
          .filter((each) => each !== not)
          .map((each) => ({ value: each, label: t(`dimension.${each}`) }))}
        onChange={onChange}
      />
    </span>
  );
}
