import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FacilityImport } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime, formatNumber } from '@/i18n/format.ts';
import { facilityImportsQuery } from '../api/imports.ts';
import { statusTones } from '../import-words.ts';
import styles from './facility-import.module.css';

/** What was handed in so far, and how far it is. */
export function ImportList() {
  const { t } = useTranslation('exchange');
  const state = useTableState();
  const { limit, offset } = state.request;
  const query = useQuery(facilityImportsQuery({ limit, offset }));
  const columns: DataColumn<FacilityImport>[] = [
    {
      key: 'time',
      title: t('list.time'),
      whole: true,
      render: ({ id, createdAt }) => (
        <Link to="/facilities/imports/$importId" params={{ importId: id }}>
          {formatDateTime(createdAt)}
        </Link>
      ),
    },
    { key: 'file', title: t('list.file'), render: ({ fileName }) => fileName },
    { key: 'source', title: t('source'), render: ({ settings }) => settings.source },
    {
      key: 'rows',
      title: t('list.rows'),
      align: 'end',
      render: ({ total }) => formatNumber(total),
    },
    {
      key: 'status',
      title: t('list.status'),
      render: ({ status }) => <ToneTag tone={statusTones[status]}>{t(`status.${status}`)}</ToneTag>,
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
