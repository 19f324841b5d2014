import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { today } from '@/i18n/format.ts';
import { groupsQuery } from '../../api/list-groups.ts';
import { AsOfFilter } from '../as-of-filter.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { groupColumns } from './group-columns.tsx';
import { GroupDrawer } from './group-drawer.tsx';

/** Phrases of plans that mean several agencies, with their members on a day. */
export function GroupsPage() {
  const { t } = useTranslation(['reference', 'nav']);
  const state = useTableState();
  const { open, show } = useOpenRecord();
  const { q, asOf = today() } = state.search as { q?: string; asOf?: string };
  const query = useQuery(groupsQuery({ ...state.request, asOf, ...(q && { q }) }));
  return (
    <>
      <PageHeader title={t('nav:agencyGroups')} subtitle={t('group.intro')} />
      <DataTable
        label={t('group.list')}
        state={state}
        query={query}
        columns={groupColumns(t, asOf, show)}
        chooserName="agency-groups"
        filtered={Boolean(q)}
        filters={
          <>
            <TableSearch state={state} label={t('group.search')} />
            <AsOfFilter value={asOf} onChange={(day) => state.filter({ asOf: day })} />
          </>
        }
        actions={
          <Can permission="reference:write">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('new')}>
              {t('group.add')}
            </Button>
          </Can>
        }
      />
      {open && <GroupDrawer key={open} open={open} onShow={show} />}
    </>
  );
}
