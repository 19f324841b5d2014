import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanImportRow } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { planImportsQuery } from '../api/list-imports.ts';
import styles from './import.module.css';

/** What was handed in so far, saved or still to be looked through. */
export function ImportList() {
  const { t } = useTranslation('import');
  const state = useTableState({ sort: '-createdAt' });
  const query = useQuery(planImportsQuery(state.request));
  const columns: DataColumn<PlanImportRow>[] = [
    {
      key: 'time',
      title: t('list.time'),
      sortKey: 'createdAt',
      render: ({ id, createdAt }) => (
        <Link to="/plans/imports/$importId" params={{ importId: id }}>
          {formatDateTime(createdAt)}
        </Link>
      ),
    },
    {
      key: 'file',
      title: t('list.file'),
      sortKey: 'fileName',
      render: ({ fileName }) => fileName || t('file.pasted'),
    },
    {
      key: 'plan',
      title: t('list.plan'),
      width: 460,
      render: ({ number, title }) =>
        [number, title].filter(Boolean).join(' – ') || t('list.unnamed'),
    },
    {
      key: 'status',
      title: t('list.status'),
      sortKey: 'status',
      render: ({ status }) => (
        <ToneTag tone={status === 'COMMITTED' ? 'good' : 'warn'}>{t(`status.${status}`)}</ToneTag>
      ),
    },
  ];
  return (
    <section aria-labelledby="past-imports">
      <h2 id="past-imports" className={styles.heading}>
        {t('list.title')}
      </h2>
      <DataTable
        label={t('list.title')}
        state={state}
        query={query}
        columns={columns}
        empty={<Empty text={t('list.empty')} />}
      />
    </section>
  );
}
