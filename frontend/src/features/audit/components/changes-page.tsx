import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { type ChangeFilters, changes } from '../api/list-changes.ts';
import styles from './audit.module.css';
import { ChangeFilterBar } from './change-filter-bar.tsx';
import { VerificationCard } from './verification-card.tsx';

/** Who changed what, when and why, over all records, for those who watch over it. */
export function ChangesPage() {
  const { t } = useTranslation(['audit', 'nav', 'common']);
  const filters: ChangeFilters = useSearch({ strict: false });
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader title={t('nav:changes')} subtitle={t('intro')} />
      <VerificationCard />
      <div className={styles.panel}>
        <ChangeFilterBar filters={filters} />
        <HistoryPanel
          name={['audit', filters]}
          read={changes(filters)}
          ofMany
          empty={<Empty text={filtered ? t('common:state.emptyFiltered') : undefined} />}
        />
      </div>
    </>
  );
}
