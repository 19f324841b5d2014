import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can, useCan } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { findingsQuery } from '../../api/findings.ts';
import { ExportMenu } from '../export-menu.tsx';
import { findingColumns, type FindingItem } from './finding-columns.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { findingFilterOf, isNarrowed } from './quality-params.ts';
import { useRules } from './quality-words.tsx';
import { SettleDialog } from './settle-dialog.tsx';

/** What is to be mended in the registry: who takes it on, until when, and what may stay. */
export function FindingsPage() {
  const { t } = useTranslation(['quality', 'nav']);
  const state = useTableState({ sort: 'severity,name' });
  const mayWrite = useCan('facility:write');
  const rules = useRules();
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

  return (
    <>
      <PageHeader
        title={t('nav:findings')}
        subtitle={t('intro')}
        actions={
          <>
            <ExportMenu of="findings" filters={filter} />
            <Can permission="enterprise:read">
              <ButtonLink to="/enterprises" search={{ withoutFacilities: true } as never}>
                {t('ownersWithoutSites')}
              </ButtonLink>
            </Can>
          </>
        }
      />
      <DataTable
        label={t('nav:findings')}
        state={state}
        query={query}
        columns={findingColumns({ t, rules, onSettle: mayWrite ? setOpen : undefined })}
        filtered={narrowed}
        filters={<FindingFilters state={state} />}
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
