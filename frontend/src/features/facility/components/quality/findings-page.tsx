import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { Can, useCan } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { today } from '@/i18n/format.ts';
import { findingsQuery, readAllFindings } from '../../api/findings.ts';
import { findingColumns, type FindingItem } from './finding-columns.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { useFindingsCsv } from './findings-csv.ts';
import { findingFilterOf, isNarrowed } from './quality-params.ts';
import { useRules } from './quality-words.tsx';
import { SettleDialog } from './settle-dialog.tsx';

/** What is to be mended in the registry: who takes it on, until when, and what may stay. */
export function FindingsPage() {
  const { t } = useTranslation(['quality', 'nav']);
  const state = useTableState({ sort: 'severity,name' });
  const mayWrite = useCan('facility:write');
  const rules = useRules();
  const toCsv = useFindingsCsv();
  const [open, setOpen] = useState<FindingItem>();
  const filter = findingFilterOf(state.search);
  const query = useQuery({
    ...findingsQuery({ ...filter, ...state.request }),
    select: (page) => ({
      ...page,
      items: page.items.map(
        (finding): FindingItem => ({
          ...finding,
          id: `${finding.facility?.id ?? ''} ${finding.rule}`,
        }),
      ),
    }),
  });
  const narrowed = isNarrowed(state.search);

  async function save() {
    const { sort } = state.request;
    const text = toCsv(await readAllFindings({ ...filter, ...(sort && { sort }) }));
    saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), `viec-du-lieu-${today()}.csv`);
  }

  return (
    <>
      <PageHeader
        title={t('nav:findings')}
        subtitle={t('intro')}
        actions={
          <Can permission="enterprise:read">
            <ButtonLink to="/enterprises" search={{ withoutFacilities: true } as never}>
              {t('ownersWithoutSites')}
            </ButtonLink>
          </Can>
        }
      />
      <DataTable
        label={t('nav:findings')}
        state={state}
        query={query}
        columns={findingColumns({ t, rules, onSettle: mayWrite ? setOpen : undefined })}
        filtered={narrowed}
        filters={<FindingFilters state={state} />}
        onExport={save}
        {...(!narrowed && { empty: <Empty text={t('allDone')} /> })}
      />
      {open?.facility && (
        <SettleDialog
          key={open.id}
          facilityId={open.facility.id}
          finding={open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
