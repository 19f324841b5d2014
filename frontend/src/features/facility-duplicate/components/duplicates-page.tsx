import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Pagination, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DuplicateState } from '@/api/schema.gen.d.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { duplicatesQuery } from '../api/list-duplicates.ts';
import styles from './duplicate.module.css';
import { MergeList } from './merge-list.tsx';
import { PairCard } from './pair-card.tsx';
import { ScanButton } from './scan-button.tsx';

const pageSize = 10;
const views = ['OPEN', 'DISTINCT', 'merges'] as const;
type View = (typeof views)[number];

/** Records that may be one facility: to tell apart, to merge, and to separate again. */
export function DuplicatesPage() {
  const { t } = useTranslation(['duplicate', 'nav']);
  const navigate = useNavigate();
  const { view = 'OPEN', page = 1 } = useSearch({ strict: false }) as {
    view?: View;
    page?: number;
  };
  const show = (search: { view?: View; page?: number }) =>
    void navigate({ to: '/facilities/duplicates', search });
  return (
    <>
      <PageHeader title={t('nav:duplicates')} subtitle={t('intro')} actions={<ScanButton />} />
      <Segmented<View>
        aria-label={t('view')}
        className={styles.views ?? ''}
        value={view}
        options={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        onChange={(next) => show({ view: next })}
      />
      {view === 'merges' ? (
        <MergeList page={page} onPage={(next) => show({ view, page: next })} />
      ) : (
        <PairList state={view} page={page} onPage={(next) => show({ view, page: next })} />
      )}
    </>
  );
}

interface PairListProps {
  state: DuplicateState;
  page: number;
  onPage: (page: number) => void;
}

function PairList({ state, page, onPage }: PairListProps) {
  const { t } = useTranslation('duplicate');
  const query = useQuery(
    duplicatesQuery({ state, limit: pageSize, offset: (page - 1) * pageSize }),
  );
  return (
    <QueryState query={query}>
      {({ items, total }) =>
        total === 0 ? (
          <Empty text={t(`empty.${state}`)} />
        ) : (
          <>
            <ul className={styles.pairs} aria-label={t(`views.${state as 'OPEN' | 'DISTINCT'}`)}>
              {items.map((pair) => (
                <li key={pair.id}>
                  <PairCard pair={pair} />
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
