import { UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { boundaryLayersQuery } from '../../api/boundary-layers.ts';
import { boundaryColumns } from './boundary-columns.tsx';
import { BoundaryDrawer } from './boundary-drawer.tsx';

/** The boundaries that maps are drawn with: one layer for each file that was handed in. */
export function BoundariesPage() {
  const { t } = useTranslation(['reference', 'nav']);
  const state = useTableState({ sort: '-validFrom' });
  const { open, show } = useOpenRecord();
  const query = useQuery(boundaryLayersQuery(state.request));
  return (
    <>
      <PageHeader title={t('nav:boundaries')} subtitle={t('boundary.intro')} />
      <DataTable
        label={t('boundary.list')}
        state={state}
        query={query}
        columns={boundaryColumns(t)}
        empty={<Empty text={t('boundary.empty')} />}
        actions={
          <Button type="primary" icon={<UploadOutlined aria-hidden />} onClick={() => show('new')}>
            {t('boundary.add')}
          </Button>
        }
      />
      {open === 'new' && <BoundaryDrawer onClose={() => show(undefined)} />}
    </>
  );
}
