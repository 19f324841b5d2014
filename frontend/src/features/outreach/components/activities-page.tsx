import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { SavedViewsMenu } from '@/components/saved-views/saved-views-menu.tsx';
import { activitiesQuery } from '../api/list-activities.ts';
import { useActivityColumns } from './activity-columns.tsx';
import { ActivityExport } from './activity-export.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import { filterOf } from './activity-params.ts';

/** The register of what is done to inform and train. */
export function ActivitiesPage() {
  const { t } = useTranslation(['outreach', 'nav']);
  const state = useTableState({ sort: '-startsOn' });
  const filters = filterOf(state.search);
  // While somebody searches, what fits best comes first, unless they ask for another order.
  const { sort, ...page } = state.request;
  const order = filters.q && !state.search['sort'] ? {} : { ...(sort && { sort }) };
  const query = useQuery(activitiesQuery({ ...page, ...order, ...filters }));
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t('nav:outreach')}
        subtitle={t('listIntro')}
        actions={
          <>
            <SavedViewsMenu
              page="outreach"
              search={{ ...filters, ...(state.search['sort'] ? { sort } : {}) }}
            />
            <ActivityExport filters={filters} />
            <Can permission="outreach:write">
              <ButtonLink
                color="primary"
                variant="solid"
                icon={<PlusOutlined aria-hidden />}
                to="/outreach-activities/new"
              >
                {t('add')}
              </ButtonLink>
            </Can>
          </>
        }
      />
      <DataTable
        label={t('nav:outreach')}
        state={state}
        query={query}
        columns={useActivityColumns()}
        chooserName="outreach"
        filtered={filtered}
        filters={
          <>
            <TableSearch state={state} label={t('search')} />
            <ActivityFilters state={state} />
          </>
        }
        {...(!filtered && { empty: <Empty text={t('empty')} /> })}
      />
    </>
  );
}
