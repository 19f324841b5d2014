import { PlusOutlined, TableOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { SavedViewsMenu } from '@/components/saved-views/saved-views-menu.tsx';
import { formatDate } from '@/i18n/format.ts';
import { facilitiesQuery } from '../api/list-facilities.ts';
import { ExportMenu } from './export-menu.tsx';
import { useFacilityColumns } from './facility-columns.tsx';
import { FacilityFilters } from './facility-filters.tsx';
import { filterOf, pageOf, searchOf } from './facility-params.ts';
import { LayoutSwitch } from './map/layout-switch.tsx';
import { MapLayout } from './map/map-layout.tsx';
import { mapOf } from './map/map-params.ts';

/** What fits beside the map; the card of the map and the record tell the rest. */
const besideMap = new Set(['name', 'adminUnit', 'status']);

/** The one list of the province's facilities that every target counts on. */
export function FacilitiesPage() {
  const { t } = useTranslation(['facility', 'nav']);
  const state = useTableState({ sort: 'name' });
  const filters = filterOf(state.search);
  const { view } = mapOf(state.search);
  const query = useQuery({
    ...facilitiesQuery(pageOf(state, filters)),
    enabled: view !== 'map',
  });
  const columns = useFacilityColumns(filters.asOf).filter(
    ({ key }) => view !== 'both' || besideMap.has(key),
  );
  const filtered = Object.keys(filters).length > 0;
  const chosen = (
    <>
      <TableSearch state={state} label={t('search')} />
      <FacilityFilters state={state} />
    </>
  );
  const table = (above?: ReactNode) => (
    <DataTable
      label={t('nav:facilities')}
      state={state}
      query={query}
      columns={columns}
      chooserName="facilities"
      filtered={filtered}
      filters={above}
      {...(!filtered && { empty: <Empty text={t('empty')} /> })}
    />
  );

  return (
    <>
      <PageHeader
        title={t('nav:facilities')}
        subtitle={
          filters.asOf ? t('asOfNotice', { day: formatDate(filters.asOf) }) : t('listIntro')
        }
        actions={
          <>
            <LayoutSwitch state={state} />
            <SavedViewsMenu
              page="facilities"
              search={{
                ...searchOf(state.search),
                ...(state.search['sort'] ? { sort: state.sort } : {}),
                ...mapOf(state.search),
              }}
            />
            <ButtonLink
              icon={<TableOutlined aria-hidden />}
              to="/facilities/summary"
              search={searchOf(state.search) as never}
            >
              {t('summary')}
            </ButtonLink>
            <ExportMenu of="facilities" filters={filters} />
            <Can permission="facility:write">
              <ButtonLink icon={<UploadOutlined aria-hidden />} to="/facilities/import">
                {t('import')}
              </ButtonLink>
            </Can>
            <Can permission="facility:write">
              <ButtonLink
                color="primary"
                variant="solid"
                icon={<PlusOutlined aria-hidden />}
                to="/facilities/new"
              >
                {t('add')}
              </ButtonLink>
            </Can>
          </>
        }
      />
      {view ? (
        <MapLayout state={state} layout={view} filters={chosen} table={table()} />
      ) : (
        table(chosen)
      )}
    </>
  );
}
