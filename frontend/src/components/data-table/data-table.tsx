import type { UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Table, type TableProps } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { ErrorState } from '@/components/page-states/error-state.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { type DataColumn, toAntColumns } from './columns.ts';
import styles from './data-table.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { TableToolbar } from './table-toolbar.tsx';
import { useLastPage } from './use-last-page.ts';
import type { TableState } from './use-table-state.ts';
import { useVisibleColumns } from './use-visible-columns.ts';

export interface PageOf<T> {
  items: T[];
  total: number;
  /** False when there are more than `total`: so many are not counted. */
  totalIsExact?: boolean;
  /** There as long as more rows follow. */
  nextCursor?: string;
}

interface DataTableProps<T> {
  /** What the table lists, for those who cannot see it. */
  label: string;
  state: TableState;
  query: UseQueryResult<PageOf<T>>;
  columns: DataColumn<T>[];
  /** How a row is called in the label of its checkbox; with it rows can be selected. */
  rowName?: (item: T) => string;
  selectionActions?: ReactNode;
  filters?: ReactNode;
  actions?: ReactNode;
  onExport?: () => Promise<void>;
  /** A name of the table; with it the person may choose columns. */
  chooserName?: string;
  filtered?: boolean;
  empty?: ReactNode;
  /** Anything else of the UI kit's table: expandable rows, row clicks, summary. */
  table?: Omit<TableProps<T>, 'columns' | 'dataSource' | 'pagination' | 'onChange'>;
}

/** How many rows the pages lead to: where not all are counted, always to the next page. */
function reachOf(page: PageOf<unknown> | undefined, { request }: TableState): number | undefined {
  if (page?.totalIsExact !== false) return page?.total;
  const read = request.offset + page.items.length;
  return Math.max(page.total, page.nextCursor === undefined ? read : read + 1);
}

/** The list of records, paged, sorted and filtered by the server; its state is in the address. */
export function DataTable<T extends { id: string }>(props: DataTableProps<T>) {
  const { label, state, query, columns, rowName, filtered = false } = props;
  const { t } = useTranslation();
  const { visible, hidden, hide } = useVisibleColumns(columns, props.chooserName);
  const frame = useRef<HTMLDivElement>(null);
  const total = reachOf(query.data, state);
  useLastPage(state, total);

  // The scrolling part is reached by keyboard, so it needs a place in the order and a name.
  useEffect(() => {
    const scroller = frame.current?.querySelector('.ant-table-content');
    scroller?.setAttribute('tabindex', '0');
    scroller?.setAttribute('role', 'region');
    scroller?.setAttribute('aria-label', label);
  });

  if (query.isError && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }

  const onChange: TableProps<T>['onChange'] = (pagination, filters, sorter, { action }) => {
    if (action === 'paginate') {
      const size = pagination.pageSize ?? state.size;
      state.goTo(size === state.size ? (pagination.current ?? 1) : 1, size);
    } else if (action === 'sort' && !Array.isArray(sorter)) {
      const sortKey = columns.find((column) => column.key === sorter.columnKey)?.sortKey;
      state.sortBy(
        (sorter.order && sortKey && (sorter.order === 'descend' ? `-${sortKey}` : sortKey)) ||
          undefined,
      );
    } else if (action === 'filter') {
      const chosen = columns.flatMap(({ key, filter }) =>
        filter ? [[filter.param, filters[key]?.map(String) ?? undefined] as const] : [],
      );
      state.filter(Object.fromEntries(chosen));
    }
  };

  return (
    <div ref={frame} className={styles.frame}>
      <TableToolbar
        filters={props.filters}
        actions={props.actions}
        onExport={props.onExport}
        chooser={
          props.chooserName && <ColumnChooser columns={columns} hidden={hidden} onHide={hide} />
        }
      />
      {query.isError && (
        <Alert
          type="warning"
          showIcon
          title={problemText(query.error)}
          action={<Button onClick={() => void query.refetch()}>{t('action.retry')}</Button>}
        />
      )}
      {rowName && (
        <SelectionBar count={state.selected.length} onClear={() => state.select([])}>
          {props.selectionActions}
        </SelectionBar>
      )}
      <Table<T>
        rowKey="id"
        size="medium"
        scroll={{ x: 'max-content' }}
        {...props.table}
        columns={toAntColumns(visible, state)}
        dataSource={query.data?.items ?? []}
        loading={query.isPending || query.isPlaceholderData}
        onChange={onChange}
        locale={{
          emptyText: query.isPending
            ? ' '
            : (props.empty ?? <Empty text={filtered ? t('state.emptyFiltered') : undefined} />),
        }}
        pagination={{
          current: state.page,
          pageSize: state.size,
          total: total ?? 0,
          showSizeChanger: true,
          pageSizeOptions: [20, 50, 100, 200],
          showTotal: (_, [from, to]) =>
            t(query.data?.totalIsExact === false ? 'table.rangeOfMore' : 'table.range', {
              from,
              to,
              total: query.data?.total ?? 0,
            }),
          hideOnSinglePage: false,
        }}
        {...(rowName && {
          rowSelection: {
            selectedRowKeys: state.selected,
            preserveSelectedRowKeys: true,
            onChange: (keys) => state.select(keys.map(String)),
            getTitleCheckboxProps: () => ({ 'aria-label': t('table.selectAll') }),
            getCheckboxProps: (item) => ({
              'aria-label': t('table.selectRow', { name: rowName(item) }),
            }),
          },
        })}
      />
    </div>
  );
}
