import { lazy, type ReactNode, Suspense } from 'react';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { Loading } from '@/components/page-states/loading.tsx';
import type { Layout } from './map-params.ts';
import styles from './map.module.css';

const FacilityMap = lazy(() =>
  import('./facility-map.tsx').then((module) => ({ default: module.FacilityMap })),
);

interface MapLayoutProps {
  state: TableState;
  layout: Exclude<Layout, 'table'>;
  filters: ReactNode;
  table: ReactNode;
}

/** The filters above the map, alone or beside the table. */
export function MapLayout({ state, layout, filters, table }: MapLayoutProps) {
  return (
    <>
      <div className={styles.filters}>{filters}</div>
      <div className={layout === 'both' ? styles.both : undefined}>
        <Suspense fallback={<Loading />}>
          <FacilityMap state={state} />
        </Suspense>
        {layout === 'both' && <div>{table}</div>}
      </div>
    </>
  );
}
