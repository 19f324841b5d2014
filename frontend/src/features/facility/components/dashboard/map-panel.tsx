import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Loading } from '@/components/page-states/loading.tsx';
import { Panel } from '@/components/panel/panel.tsx';
import { formatDate, today } from '@/i18n/format.ts';
import { searchOf } from '../facility-params.ts';

const FacilityMap = lazy(() =>
  import('../map/facility-map.tsx').then((module) => ({ default: module.FacilityMap })),
);

/** Where the facilities are, by the units of the day that the page is about. */
export function MapPanel({ asOf }: { asOf: string }) {
  const { t } = useTranslation('dashboard');
  const table = useTableState();
  const past = asOf < today();
  const state = { ...table, search: { ...table.search, asOf: past ? asOf : undefined } };
  return (
    <Panel
      title={past ? t('mapOn', { day: formatDate(asOf) }) : t('map')}
      aside={
        <Link to="/facilities" search={{ ...searchOf(state.search), view: 'both' }}>
          {t('openMap')}
        </Link>
      }
    >
      <Suspense fallback={<Loading />}>
        <FacilityMap state={state} />
      </Suspense>
    </Panel>
  );
}
