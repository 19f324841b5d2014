import { useEffect } from 'react';
import type { TableState } from './use-table-state.ts';

/** A page that is no more, after a deletion or in an old link, gives way to the last one. */
export function useLastPage(state: TableState, total: number | undefined): void {
  const { page, size, goTo } = state;
  useEffect(() => {
    if (total === undefined) return;
    const last = Math.max(1, Math.ceil(total / size));
    if (page > last) goTo(last, size);
  });
}
