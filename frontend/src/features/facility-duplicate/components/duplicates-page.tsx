import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Pagination, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DuplicateState, FacilityDuplicate } from '@/api/schema.gen.d.ts';
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

interface Place {
  view?: View;
  page?: number;
  /** Only the pairs of this one. */
  facility?: string;
}

/** Records that may be one facility: to tell apart, to merge, and to separate again. */
export function DuplicatesPage() {
  const { t } = useTranslation(['duplicate', 'nav']);
  const navigate = useNavigate();
  const { view = 'OPEN', page = 1, facility } = useSearch({ strict: false }) as Place;
  const show = (search: Place) => void navigate({ to: '/facilities/duplicates', search });
  const onPage = (next: number) => show({ view, page: next, ...(facility && { facility }) });
  return (
    <>
      <PageHeader title={t('nav:duplicates')} subtitle={t('intro')} actions={<ScanButton />} />
      <Segmented<View>
        aria-label={t('view')}
        className={styles.views ?? ''}
        value={view}
        options={views.map((value) => ({ value, label: t(`views.${value}`) }))}
        onChange={(next) =>
          show({ view: next, ...(facility && next !== 'merges' && { facility }) })
        }
      />
      {view === 'merges' ? (
        <MergeList page={page} onPage={onPage} />
      ) : (
        <PairList
          state={view}
          page={page}
          facility={facility}
          onPage={onPage}
          onAll={() => show({ view })}
        />
      )}
    </>
  );
}

interface PairListProps {
  state: DuplicateState;
  page: number;
  facility: string | undefined;
  onPage: (page: number) => void;
  onAll: () => void;
}

function PairList({ state, page, facility, onPage, onAll }: PairListProps) {
  const { t } = useTranslation('duplicate');
  const query = useQuery(
    duplicatesQuery({
      state,
      ...(facility && { facility }),
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
  );
  return (
    <QueryState query={query}>
      {({ items, total }) => (
        <>
          {facility && (
            <p className={styles.only}>
              {t('only', { name: nameIn(items, facility) ?? t('thisOne') })}{' '}
              <Button type="link" size="small" onClick={onAll}>
                {t('all')}
              </Button>
            </p>
          )}
          {total === 0 ? (
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
          )}
        </>
      )}
    </QueryState>
  );
}

function nameIn(pairs: FacilityDuplicate[], facility: string): string | undefined {
  return pairs.flatMap(({ first, second }) => [first, second]).find((side) => side?.id === facility)
    ?.name;
}
