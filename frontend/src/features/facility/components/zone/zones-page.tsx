import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IndustrialZone } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { zonesQuery } from '../../api/zones.ts';
import { zoneColumns } from './zone-columns.tsx';
import { ZoneDrawer } from './zone-drawer.tsx';

/** The planned places for industry that facilities stand in. */
export function ZonesPage() {
  const { t } = useTranslation(['owner', 'nav']);
  const state = useTableState({ sort: 'name' });
  const { open, show } = useOpenRecord();
  const { q, kind } = state.search as { q?: string; kind?: IndustrialZone['kind'][] };
  const query = useQuery(zonesQuery({ ...state.request, ...(q && { q }), ...(kind && { kind }) }));
  return (
    <>
      <PageHeader title={t('nav:zones')} subtitle={t('zone.intro')} />
      <DataTable
        label={t('zone.list')}
        state={state}
        query={query}
        columns={zoneColumns(t, show)}
        chooserName="zones"
        filtered={Boolean(q ?? kind)}
        filters={<TableSearch state={state} label={t('zone.search')} />}
        actions={
          <Can permission="reference:write">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('new')}>
              {t('zone.add')}
            </Button>
          </Can>
        }
      />
      {open && <ZoneDrawer key={open} open={open} onShow={show} />}
    </>
  );
}
