import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Matrix } from '@/api/schema.gen.d.ts';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { FilterMenu } from '@/components/filter-menu/filter-menu.tsx';
import { obligationsQuery } from '../../api/get-obligations.ts';
import { FilterChips } from './filter-chips.tsx';
import styles from './filters.module.css';
import { matrixFilter, noFilter } from './matrix-params.ts';
import { agencyOptions } from './agency-options.ts';

interface MatrixFiltersProps {
  /** The whole plan, whatever the filter. */
  whole: Matrix;
  state: TableState;
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
        <FilterMenu
          label={t('filter.agency')}
          options={agencyOptions(obligations.data)}
          value={filter.agency ?? []}
          onChange={(agency) => state.filter({ agency })}
        />
        <FilterMenu
          label={t('filter.group')}
          options={whole.groups.map(({ id, label, title }) => ({
            value: id,
            label: [label, title].filter(Boolean).join(' '),
          }))}
          value={filter.group ?? []}
          onChange={(group) => state.filter({ group })}
        />
        <select
          className={styles.year}
          aria-label={t('filter.year')}
          value={filter.year ?? ''}
          onChange={({ target }) =>
            state.filter({ year: target.value === '' ? undefined : Number(target.value) })
          }
        >
          <option value="">{t('filter.everyYear')}</option>
          {whole.years.map((year) => (
            <option key={year} value={year}>
              {t('work.year', { year: String(year) })}
            </option>
          ))}
        </select>
        {Object.keys(filter).length > 0 && (
          <Button type="link" onClick={() => state.filter(noFilter)}>
            {t('common:action.clearFilters')}
          </Button>
        )}
      </div>
    </div>
  );
}
