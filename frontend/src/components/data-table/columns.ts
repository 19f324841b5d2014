import type { TableProps } from 'antd';
import type { HTMLAttributes, ReactNode } from 'react';
import type { TableState } from './use-table-state.ts';

export interface DataColumn<T> {
  key: string;
  title: string;
  render: (item: T) => ReactNode;
  /** The API's name of the order; without it the column cannot be sorted. */
  sortKey?: string;
  /** A choice in the column's head, kept as a list under `param` in the address. */
  filter?: { param: string; options: { value: string; text: string }[] };
  width?: number;
  /** Numbers of papers, days and times: never broken into two lines. */
  whole?: boolean;
  align?: 'start' | 'end' | 'center';
  fixed?: 'start' | 'end';
  /** May be switched off in the column chooser; `hidden` is off at first. */
  optional?: boolean | 'hidden';
}

type AntColumns<T> = NonNullable<TableProps<T>['columns']>;

function sortOrder(sort: string | undefined, sortKey: string) {
  if (sort === sortKey) return 'ascend' as const;
  if (sort === `-${sortKey}`) return 'descend' as const;
  return null;
}

/** Our columns in the words of the UI kit's table, with the state that the address gives them. */
export function toAntColumns<T>(columns: DataColumn<T>[], state: TableState): AntColumns<T> {
  return columns.map((column) => ({
    key: column.key,
    title: column.title,
    render: (_: unknown, item: T) => column.render(item),
    // On a phone a row is a card, and each cell says what it is.
    onCell: (): HTMLAttributes<HTMLElement> & { 'data-label': string } => ({
      'data-label': column.title,
    }),
    ...(column.width !== undefined && { width: column.width }),
    ...(column.whole && { className: 'whole' }),
    ...(column.align && { align: column.align }),
    ...(column.fixed && { fixed: column.fixed }),
    ...(column.sortKey && {
      sorter: true,
      sortOrder: sortOrder(state.sort, column.sortKey),
    }),
    ...(column.filter && {
      filters: column.filter.options,
      filteredValue: (state.search[column.filter.param] as string[] | undefined) ?? null,
    }),
  }));
}
