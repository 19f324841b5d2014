import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangePage } from '@/api/schema.gen.d.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './history.module.css';

/** Reads one page; without a cursor the newest. */
export type ReadChanges = (cursor: string | undefined, signal: AbortSignal) => Promise<ChangePage>;

interface HistoryPanelProps {
  /** The query key of the record, so that a change of it asks for its history again. */
  name: readonly unknown[];
  read: ReadChanges;
  empty?: ReactNode;
  /** Of many records: a part says whose it is. */
  ofMany?: boolean;
}

/** The history of a record, or of many: newest first, older ones on demand. */
export function HistoryPanel({ name, read, empty, ofMany = false }: HistoryPanelProps) {
  const { t } = useTranslation('history');
  const query = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...name, 'changes'],
      queryFn: ({ pageParam, signal }) => read(pageParam, signal),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: ChangePage) => last.nextCursor,
    }),
  );
  return (
    <QueryState query={query}>
      {({ pages }) =>
        pages[0]?.items.length ? (
          <>
            <ChangeList pages={pages} ofMany={ofMany} />
            {query.hasNextPage && (
              <Button
                className={styles.older}
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
          </>
        ) : (
          (empty ?? <Empty text={t('empty')} />)
        )
      }
    </QueryState>
  );
}
