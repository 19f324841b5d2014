import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Matrix } from '@/api/schema.gen.d.ts';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { obligationsQuery } from '../../api/get-obligations.ts';
import { matches } from '@/components/text/fold-text.ts';
import { FilterChips } from './filter-chips.tsx';
import styles from './filters.module.css';
import { matrixFilter, noFilter } from './matrix-params.ts';
import { agencyOptions } from './agency-options.ts';

interface MatrixFiltersProps {
  /** The whole plan, whatever the filter. */
  whole: Matrix;
  state: TableState;
}

function chosen(values: string[]): string[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** Narrows the rows of the matrix and of the timeline; all of it stands in the address. */
export function MatrixFilters({ whole, state }: MatrixFiltersProps) {
  const { t } = useTranslation(['task', 'common']);
  const filter = matrixFilter(state.search);
  const obligations = useQuery(obligationsQuery(whole.planId));
  return (
    <div className={styles.filters}>
      <FilterChips matrix={whole} state={state} />
      <div className={styles.line}>
        <TableSearch state={state} label={t('filter.search')} />
        <Select
          mode="multiple"
          allowClear
          maxTagCount={1}
          className={styles.agency}
          popupMatchSelectWidth={360}
          aria-label={t('filter.agency')}
          placeholder={t('filter.agency')}
          value={filter.agency ?? []}
          onChange={(values) => state.filter({ agency: chosen(values) })}
          showSearch={{ filterOption: (input, option) => matches(option?.label ?? '', input) }}
          loading={obligations.isPending}
          options={agencyOptions(obligations.data)}
        />
        <Select
          mode="multiple"
          allowClear
          maxTagCount={1}
          className={styles.group}
          popupMatchSelectWidth={420}
          aria-label={t('filter.group')}
          placeholder={t('filter.group')}
          value={filter.group ?? []}
          onChange={(values) => state.filter({ group: chosen(values) })}
          showSearch={{ filterOption: (input, option) => matches(option?.label ?? '', input) }}
          options={whole.groups.map(({ id, label, title }) => ({
            value: id,
            label: [label, title].filter(Boolean).join(' '),
          }))}
        />
        <Select<number | null>
          allowClear
          className={styles.year}
          aria-label={t('filter.year')}
          placeholder={t('filter.year')}
          value={filter.year ?? null}
          onChange={(value) => state.filter({ year: value ?? undefined })}
          options={whole.years.map((year) => ({ value: year, label: String(year) }))}
        />
        {Object.keys(filter).length > 0 && (
          <Button type="link" onClick={() => state.filter(noFilter)}>
            {t('common:action.clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}
