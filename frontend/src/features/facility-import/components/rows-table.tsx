import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type {
  FacilityImport,
  FacilityImportOutcome,
  FacilityImportRow,
} from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { importRowsQuery } from '../api/rows.ts';
import { outcomes, outcomeTones } from '../import-words.ts';
import { FindingText } from './finding-text.tsx';

type ShownRow = FacilityImportRow & { id: string };

/** What would become of every row, or what has become of it. */
export function RowsTable({ job }: { job: FacilityImport }) {
  const { t } = useTranslation('exchange');
  const state = useTableState();
  const outcome = state.search['outcome'] as FacilityImportOutcome | undefined;
  const { limit, offset } = state.request;
  const query = useQuery({
    ...importRowsQuery(job, { limit, offset, ...(outcome && { outcome }) }),
    select: ({ items, ...page }) => ({
      ...page,
      items: items.map((row): ShownRow => ({ ...row, id: String(row.line) })),
    }),
  });
  const columns: DataColumn<ShownRow>[] = [
    { key: 'line', title: t('rows.line'), width: 80, render: ({ line }) => line },
    {
      key: 'cells',
      title: t('rows.cells'),
      render: ({ cells }) => cells.filter(Boolean).join(' · '),
    },
    {
      key: 'outcome',
      title: t('rows.outcome'),
      whole: true,
      render: (row) =>
        row.outcome && (
          <ToneTag tone={outcomeTones[row.outcome]}>{t(`outcome.${row.outcome}`)}</ToneTag>
        ),
    },
    {
      key: 'findings',
      title: t('rows.findings'),
      render: ({ findings }) =>
        findings.map((finding) => (
          <FindingText key={finding.code + (finding.field ?? '')} finding={finding} />
        )),
    },
    {
      key: 'facility',
      title: t('rows.facility'),
      whole: true,
      render: ({ facilityId, facilityCode }) =>
        facilityId &&
        facilityCode && (
          <Link to="/facilities/$facilityId" params={{ facilityId }}>
            {facilityCode}
          </Link>
        ),
    },
  ];
  const counted = (key: FacilityImportOutcome) => formatNumber(job.counts[key] ?? 0);
  return (
    <DataTable
      label={t('rows.title')}
      state={state}
      query={query}
      columns={columns}
      filtered={outcome !== undefined}
      filters={
        <Segmented
          aria-label={t('rows.filter')}
          value={outcome ?? 'ALL'}
          options={[
            { value: 'ALL', label: t('rows.all', { number: formatNumber(job.total) }) },
            ...outcomes.map((value) => ({
              value,
              label: `${t(`outcome.${value}`)} (${counted(value)})`,
            })),
          ]}
          onChange={(value) => state.filter({ outcome: value === 'ALL' ? undefined : value })}
        />
      }
    />
  );
}
