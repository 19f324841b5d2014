import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { SavedViewsMenu } from '@/components/saved-views/saved-views-menu.tsx';
import { facilitiesQuery } from '../api/list-facilities.ts';
import { useFacilityColumns } from './facility-columns.tsx';
import { FacilityFilters } from './facility-filters.tsx';
import { type FacilityFilter, filterOf, pageOf, searchOf } from './facility-params.ts';
import { useFilterWords } from './use-filter-words.ts';

interface FacilityPickerProps {
  /** What is done with all that the filter shows. */
  renderAction: (filter: FacilityFilter, words: string[], total: number | undefined) => ReactNode;
}

/** The registry with its filters and saved views, to do something with all that they show. */
export function FacilityPicker({ renderAction }: FacilityPickerProps) {
  const { t } = useTranslation(['facility', 'nav']);
  const state = useTableState({ sort: 'name' });
  const filters = filterOf(state.search);
  const query = useQuery(facilitiesQuery(pageOf(state, filters)));
  const words = useFilterWords(state.search).map(({ text }) => text);
  const total = query.isPlaceholderData ? undefined : query.data?.total;
  return (
    <DataTable
      label={t('nav:facilities')}
      state={state}
      query={query}
      columns={useFacilityColumns(filters.asOf)}
      filtered={Object.keys(filters).length > 0}
      filters={
        <>
          <TableSearch state={state} label={t('search')} />
          <FacilityFilters state={state} />
        </>
      }
      actions={
        <>
          <SavedViewsMenu page="facilities" search={searchOf(state.search)} />
          {renderAction(filters, words, total)}
        </>
      }
    />
  );
}
