import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityMerge } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { mergesQuery } from '../api/list-merges.ts';
import { undoMerge } from '../api/undo-merge.ts';
import styles from './duplicate.module.css';

const pageSize = 20;

interface MergeListProps {
  page: number;
  onPage: (page: number) => void;
}

/** What has been merged, the latest first; the latest of a record can be undone. */
export function MergeList({ page, onPage }: MergeListProps) {
  const { t } = useTranslation('duplicate');
  const query = useQuery(mergesQuery({ limit: pageSize, offset: (page - 1) * pageSize }));
  return (
    <QueryState query={query}>
      {({ items, total }) =>
        total === 0 ? (
          <Empty text={t('empty.merges')} />
        ) : (
          <>
            <ul className={styles.pairs} aria-label={t('views.merges')}>
              {items.map((merge) => (
                <li key={merge.id} className={styles.merge}>
                  <MergeRow merge={merge} />
                </li>
              ))}
            </ul>
            <Pagination
              align="end"
              hideOnSinglePage
              showSizeChanger={false}
              current={page}
              pageSize={pageSize}
              total={total}
              onChange={onPage}
            />
          </>
        )
      }
    </QueryState>
  );
}

function MergeRow({ merge }: { merge: FacilityMerge }) {
  const { t } = useTranslation(['duplicate', 'common']);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoMerge(merge),
    onSuccess: () => {
      void message.success(t('undone'));
      return client.invalidateQueries({ queryKey: ['facility'] });
    },
    onError: (error) => message.error(problemText(error)),
  });
  const names = { kept: merge.kept.name, merged: merge.merged.name };
  return (
    <>
      <div>
        <p className={styles.sentence}>{t('mergedInto', names)}</p>
        <p className={styles.quiet}>
          {merge.undoneAt
            ? t('undoneAt', { at: formatDateTime(merge.undoneAt) })
            : t('mergedAt', { at: formatDateTime(merge.mergedAt) })}
          {merge.note && ` · ${merge.note}`}
        </p>
      </div>
      {merge.undoable && (
        <Button
          loading={undoing.isPending}
          onClick={() =>
            void modal.confirm({
              title: t('undoTitle'),
              content: t('undoText', names),
              okText: t('undo'),
              cancelText: t('common:action.cancel'),
              onOk: () => undoing.mutate(),
            })
          }
        >
          {t('undo')}
        </Button>
      )}
    </>
  );
}
