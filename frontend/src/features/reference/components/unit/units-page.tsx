import { useQuery } from '@tanstack/react-query';
import { Checkbox, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { formatDate, today } from '@/i18n/format.ts';
import { unitCountsQuery } from '../../api/count-units.ts';
import { AsOfFilter } from '../as-of-filter.tsx';
import styles from '../reference.module.css';
import { useOpenRecord } from '@/components/data-table/use-open-record.ts';
import { UnitDrawer } from './unit-drawer.tsx';
import { UnitsFound } from './units-found.tsx';
import { UnitsTree } from './units-tree.tsx';

/** The days on which the map of the province changed. */
const milestones = [
  { key: 'start', day: '2020-01-31' },
  { key: 'thongNong', day: '2020-02-01' },
  { key: 'traLinh', day: '2020-03-01' },
  { key: 'twoTier', day: '2025-07-01' },
] as const;

/** Administrative units as they were on a day, and where those went that are no more. */
export function UnitsPage() {
  const { t } = useTranslation(['reference', 'nav']);
  const state = useTableState();
  const { open, show } = useOpenRecord();
  const search = state.search as { q?: string; asOf?: string; allTimes?: true };
  const { q, asOf = today(), allTimes } = search;
  const counts = useQuery(unitCountsQuery(asOf)).data;
  return (
    <>
      <PageHeader
        title={t('nav:units')}
        subtitle={
          counts &&
          t('unit.counts', {
            day: formatDate(counts.asOf),
            districts: counts.districts,
            communes: counts.communes,
          })
        }
      />
      <div className={styles.toolbar}>
        <TableSearch state={state} label={t('unit.search')} />
        <AsOfFilter value={asOf} onChange={(day) => state.filter({ asOf: day })} />
        <Radio.Group
          aria-label={t('unit.milestone')}
          optionType="button"
          size="small"
          value={asOf}
          onChange={(event) => state.filter({ asOf: event.target.value as string })}
          options={milestones.map(({ key, day }) => ({
            value: day,
            label: t(`unit.milestones.${key}`),
          }))}
        />
        {q && (
          <Checkbox
            checked={allTimes ?? false}
            onChange={(event) => state.filter({ allTimes: event.target.checked || undefined })}
          >
            {t('unit.allTimes')}
          </Checkbox>
        )}
      </div>
      {q ? (
        <UnitsFound state={state} q={q} asOf={allTimes ? undefined : asOf} onShow={show} />
      ) : (
        <UnitsTree asOf={asOf} onShow={show} />
      )}
      {open && <UnitDrawer id={open} onShow={show} />}
    </>
  );
}
