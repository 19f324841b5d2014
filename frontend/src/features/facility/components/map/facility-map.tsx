import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import type { FacilityMap as FacilityMapAnswer } from '@/api/schema.gen.d.ts';
import { MapFrame } from '@/components/map/map-frame.tsx';
import { useMap } from '@/components/map/use-map.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { ErrorState } from '@/components/page-states/error-state.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { today } from '@/i18n/format.ts';
import { mapQuery } from '../../api/get-map.ts';
import { filterOf, searchOf } from '../facility-params.ts';
import { MapLegend } from './map-legend.tsx';
import { mapOf } from './map-params.ts';
import { askedWindow } from './map-window.ts';
import styles from './map.module.css';
import { mergePlaces } from './merge-places.ts';
import { PlaceCard } from './place-card.tsx';
import { inOrder, keyOf, Places } from './places.tsx';
import { ShadingLegend } from './shading-legend.tsx';
import { roomFor } from './symbol-room.ts';
import { UnitNames } from './unit-names.tsx';
import { UnitShapes } from './unit-shapes.tsx';
import { useShading } from './use-shading.ts';

/** How far two places are apart on the screen depends on the zoom alone. */
const middle = { latitude: 22.7, longitude: 106.1 };

/** The facilities of the list's filter where they stand. */
export function FacilityMap({ state }: { state: TableState }) {
  const { t } = useTranslation(['map', 'common']);
  const geo = useMap();
  const filter = filterOf(state.search);
  const { colour = 'STATUS', shade } = mapOf(state.search);
  const day = filter.asOf ?? today();
  const query = useQuery(mapQuery({ ...filter, ...askedWindow(geo.view, geo.bounds), colour }));
  const [open, setOpen] = useState<string>();
  const { zoom } = geo.view;
  const { places, corners, taken } = useMemo(() => {
    const view = { ...middle, zoom };
    const merged = inOrder(mergePlaces(query.data?.places ?? [], view));
    return { places: merged, ...roomFor(merged, view) };
  }, [query.data, zoom]);
  const { offered, shaded } = useShading(filter, day, shade !== 'off');
  const [left, top] = geo.at(middle.latitude, middle.longitude);
  const chosen = places.find((place) => keyOf(place) === open);

  if (query.isError && !query.data) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div className={styles.whole}>
      <MapLegend
        map={query.data}
        colour={colour}
        onColour={(next) => state.filter({ colour: next })}
      />
      {offered && (
        <ShadingLegend
          shaded={shaded}
          search={searchOf(state.search)}
          on={shade !== 'off'}
          onSwitch={(on) => state.filter({ shade: on ? undefined : 'off' })}
        />
      )}
      {query.isError && (
        <Alert
          type="warning"
          showIcon
          title={problemText(query.error)}
          action={<Button onClick={() => void query.refetch()}>{t('common:action.retry')}</Button>}
        />
      )}
      <MapFrame
        geo={geo}
        label={t('label')}
        onPress={() => setOpen(undefined)}
        under={shaded && <UnitShapes geo={geo} shaded={shaded} />}
        over={
          <>
            {shaded?.boundaries.schematic && (
              <p className={styles.schematic}>
                <ToneTag tone="warn">{t('schematic')}</ToneTag>
              </p>
            )}
            {query.data?.total === 0 && (
              <p className={styles.nothing}>
                {t(Object.keys(filter).length > 0 ? 'common:state.emptyFiltered' : 'empty')}
              </p>
            )}
            {chosen && (
              <PlaceCard
                key={open}
                place={chosen}
                colour={colour}
                search={searchOf(state.search)}
                asOf={filter.asOf}
                zoom={geo.view.zoom}
                onShow={(bounds) => {
                  setOpen(undefined);
                  geo.show(bounds);
                }}
                onClose={() => setOpen(undefined)}
              />
            )}
          </>
        }
      >
        <UnitNames
          geo={geo}
          day={day}
          taken={taken.map((box) => ({
            left: box.left + left,
            top: box.top + top,
            right: box.right + left,
            bottom: box.bottom + top,
          }))}
        />
        <Places
          geo={geo}
          places={places}
          corners={corners}
          colour={colour}
          open={open}
          onOpen={(place) => setOpen(keyOf(place))}
        />
      </MapFrame>
      <p className={styles.note} role="status">
        {query.data && <MapNote map={query.data} />}
      </p>
    </div>
  );
}

/** What the picture alone does not say. */
function MapNote({ map }: { map: FacilityMapAnswer }) {
  const { t } = useTranslation('map');
  const { total, located, atUnits, unplaced } = map;
  return (
    <>
      {t('note', { total, located })}
      {atUnits > 0 && ` ${t('noteAtUnits', { number: atUnits })}`}
      {unplaced > 0 && ` ${t('noteUnplaced', { number: unplaced })}`}
    </>
  );
}
