import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeDelivery } from '@/api/schema.gen.d.ts';
import { download } from '@/api/download.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { FilterMenu } from '@/components/filter-menu/filter-menu.tsx';
import { DateInput } from '@/components/form/date-input.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { day, list, oneOf, searchSchema, text } from '@/config/search-params.ts';
import { type DeliveryFilters, deliveriesQuery } from '../api/deliveries.ts';
import { useDeliveryColumns } from './delivery-columns.tsx';
import { MailDialog } from './mail-dialog.tsx';
import styles from './notice.module.css';
import { channels, noticeKinds, outcomes } from './notice-kinds.ts';

/** The filter in the address; what makes no sense is left out. */
const filterOf = searchSchema({
  q: text,
  channel: oneOf(...channels),
  outcome: list(oneOf(...outcomes)),
  kind: list(oneOf(...noticeKinds)),
  from: day,
  to: day,
});

function save(filters: DeliveryFilters): Promise<void> {
  const query = new URLSearchParams({ format: 'XLSX' });
  for (const [name, value] of Object.entries(filters)) {
    for (const each of [value].flat()) query.append(name, each);
  }
  return download(`/notice-deliveries/export?${query}`, 'nhat-ky-thong-bao.xlsx');
}

/** Who was told what, for those who keep the system. */
export function DeliveriesPage() {
  const { t } = useTranslation(['notice', 'nav']);
  const state = useTableState({ sort: '-toldAt' });
  const filters: DeliveryFilters = filterOf(state.search);
  const query = useQuery(deliveriesQuery({ ...state.request, ...filters }));
  const [mail, setMail] = useState<string>();
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader title={t('nav:deliveries')} subtitle={t('delivery.intro')} />
      <DataTable
        label={t('nav:deliveries')}
        state={state}
        query={query}
        columns={useDeliveryColumns(setMail)}
        onExport={() => save(filters)}
        filtered={filtered}
        filters={
          <>
            <TableSearch state={state} label={t('delivery.search')} />
            <Select
              allowClear
              aria-label={t('delivery.channel')}
              placeholder={t('delivery.channel')}
              style={{ width: 180 }}
              value={filters.channel ?? null}
              options={channels.map((value) => ({ value, label: t(`delivery.channels.${value}`) }))}
              onChange={(channel: NoticeDelivery['channel'] | undefined) =>
                state.filter({ channel })
              }
            />
            <FilterMenu
              label={t('delivery.outcome')}
              options={outcomes.map((value) => ({ value, label: t(`delivery.outcomes.${value}`) }))}
              value={filters.outcome ?? []}
              onChange={(outcome) => state.filter({ outcome })}
            />
            <FilterMenu
              label={t('filter.kind')}
              options={noticeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              value={filters.kind ?? []}
              onChange={(kind) => state.filter({ kind })}
            />
            {(['from', 'to'] as const).map((end) => (
              <label key={end} className={styles.day}>
                {t(`delivery.${end}`)}
                <DateInput
                  value={filters[end] ?? null}
                  onChange={(chosen) => state.filter({ [end]: chosen ?? undefined })}
                />
              </label>
            ))}
          </>
        }
        {...(!filtered && { empty: <Empty text={t('delivery.empty')} /> })}
      />
      {mail && <MailDialog id={mail} onClose={() => setMail(undefined)} />}
    </>
  );
}
