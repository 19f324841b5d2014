import { MailOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { FilterMenu } from '@/components/filter-menu/filter-menu.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { list, oneOf } from '@/config/search-params.ts';
import { noticesQuery, unreadQuery } from '../api/notices.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import { useNoticeColumns } from './notice-columns.tsx';
import { noticeKinds } from './notice-kinds.ts';
import { useReading } from './use-reading.ts';

/** What the person was told, the latest first. */
export function NoticesPage() {
  const { t } = useTranslation(['notice', 'nav']);
  const state = useTableState({ sort: '-createdAt' });
  const kind = list(oneOf(...noticeKinds))(state.search['kind']);
  const unread = state.search['unread'] as boolean | undefined;
  const filters = { ...(kind && { kind }), ...(unread !== undefined && { unread }) };
  const query = useQuery(noticesQuery({ ...state.request, ...filters }));
  const waiting = useQuery(unreadQuery).data?.count ?? 0;
  const reading = useReading();
  const [choosing, setChoosing] = useState(false);
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t('nav:notices')}
        subtitle={t('intro')}
        actions={
          <>
            <Button icon={<MailOutlined aria-hidden />} onClick={() => setChoosing(true)}>
              {t('choice.open')}
            </Button>
            <Button
              disabled={waiting === 0}
              loading={reading.pending}
              onClick={() => reading.mark()}
            >
              {t('readAll')}
            </Button>
          </>
        }
      />
      <DataTable
        label={t('nav:notices')}
        state={state}
        query={query}
        columns={useNoticeColumns(reading)}
        filtered={filtered}
        filters={
          <>
            <Select
              allowClear
              aria-label={t('filter.state')}
              placeholder={t('filter.state')}
              style={{ width: 160 }}
              value={unread ?? null}
              options={[
                { value: true, label: t('filter.unread') },
                { value: false, label: t('filter.read') },
              ]}
              onChange={(value: boolean | undefined) => state.filter({ unread: value })}
            />
            <FilterMenu
              label={t('filter.kind')}
              options={noticeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              value={kind ?? []}
              onChange={(value) => state.filter({ kind: value })}
            />
          </>
        }
        {...(!filtered && { empty: <Empty text={t('empty')} /> })}
      />
      {choosing && <ChoiceDialog onClose={() => setChoosing(false)} />}
    </>
  );
}
