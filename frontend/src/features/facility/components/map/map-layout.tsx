import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { Loading } from '@/components/page-states/loading.tsx';
import { filterOf } from '../facility-params.ts';
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

/** The filters above the map, on a phone behind a button; the map alone or beside the table. */
export function MapLayout({ state, layout, filters, table }: MapLayoutProps) {
  const { t } = useTranslation('map');
  const [open, setOpen] = useState(false);
  const panel = useId();
  const chosen = Object.keys(filterOf(state.search)).length;
  return (
    <>
      <Button
        className={styles.fold ?? ''}
        icon={<FilterOutlined aria-hidden />}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {chosen > 0 ? t('filtersChosen', { count: chosen }) : t('filters')}
      </Button>
      <div id={panel} className={styles.filters} data-open={open || undefined}>
        {filters}
      </div>
      <div className={layout === 'both' ? styles.both : undefined}>
        <Suspense fallback={<Loading />}>
          <FacilityMap state={state} />
        </Suspense>
        {layout === 'both' && <div>{table}</div>}
      </div>
    </>
  );
}
