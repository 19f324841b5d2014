import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { enterprisesQuery } from '../../api/enterprises.ts';
import { enterpriseColumns } from './enterprise-columns.tsx';
import { EnterpriseDrawer } from './enterprise-drawer.tsx';

/** The owners of production sites. */
export function EnterprisesPage() {
  const { t } = useTranslation(['owner', 'nav']);
  const state = useTableState({ sort: 'name' });
  const { open, show } = useOpenRecord();
  const { q, withoutFacilities } = state.search as { q?: string; withoutFacilities?: true };
  const query = useQuery(
    enterprisesQuery({
      ...state.request,
      ...(q && { q }),
      ...(withoutFacilities && { withoutFacilities }),
    }),
  );
  return (
    <>
      <PageHeader title={t('nav:enterprises')} subtitle={t('enterprise.intro')} />
      <DataTable
        label={t('enterprise.list')}
        state={state}
        query={query}
        columns={enterpriseColumns(t, show)}
        chooserName="enterprises"
        filtered={Boolean(q ?? withoutFacilities)}
        filters={
          <>
            <TableSearch state={state} label={t('enterprise.search')} />
            <Checkbox
              checked={withoutFacilities === true}
              onChange={({ target }) =>
                state.filter({ withoutFacilities: target.checked || undefined })
              }
            >
              {t('enterprise.withoutFacilities')}
            </Checkbox>
          </>
        }
        actions={
          <Can permission="facility:write">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => show('new')}>
              {t('enterprise.add')}
            </Button>
          </Can>
        }
      />
      {open && <EnterpriseDrawer key={open} open={open} onShow={show} />}
    </>
  );
}
