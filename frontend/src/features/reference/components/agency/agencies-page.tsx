import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgencyKind } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { today } from '@/i18n/format.ts';
import { agenciesQuery } from '../../api/list-agencies.ts';
import { AsOfFilter } from '../as-of-filter.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { agencyColumns } from './agency-columns.tsx';
import { AgencyDrawer } from './agency-drawer.tsx';

/** The bodies with duties under a plan, on a day or of all times. */
export function AgenciesPage() {
  const { t } = useTranslation(['reference', 'nav']);
  const state = useTableState();
  const { open, show } = useOpenRecord();
  const { q, asOf, kind } = state.search as { q?: string; asOf?: string; kind?: AgencyKind[] };
  const query = useQuery(
    agenciesQuery({
      ...state.request,
      ...(q && { q }),
      ...(asOf && { asOf }),
      ...(kind && { kind }),
    }),
  );
  return (
    <>
      <PageHeader title={t('nav:agencies')} />
      <DataTable
        label={t('agency.list')}
        state={state}
        query={query}
        columns={agencyColumns(t, asOf ?? today(), show)}
        chooserName="agencies"
        filtered={Boolean(q ?? asOf ?? kind)}
        filters={
          <>
            <TableSearch state={state} label={t('agency.search')} />
            <AsOfFilter value={asOf} onChange={(day) => state.filter({ asOf: day })} />
          </>
        }
        actions={
          <Can permission="reference:write">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('new')}>
              {t('agency.add')}
            </Button>
          </Can>
        }
      />
      {open && <AgencyDrawer key={open} open={open} onShow={show} />}
    </>
  );
}
