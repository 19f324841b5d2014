import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapColour } from '@/api/schema.gen.d.ts';
import { type Bounds, zooms } from '@/components/map/projection.ts';
import { colourOf } from './map-colours.ts';
import styles from './map.module.css';
import type { ShownPlace } from './merge-places.ts';
import { usePlaceName } from './place-symbol.tsx';
import { useValueText } from './use-value-text.ts';

interface PlaceCardProps {
  place: ShownPlace;
  colour: MapColour;
  /** The filter of the list, which goes on for the facilities of a unit. */
  search: Record<string, unknown>;
  asOf: string | undefined;
  zoom: number;
  onShow: (bounds: Bounds) => void;
  onClose: () => void;
}

/** What stands at a place, and the way to it. */
export function PlaceCard({ place, colour, search, asOf, zoom, onShow, onClose }: PlaceCardProps) {
  const { t } = useTranslation(['map', 'common']);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = usePlaceName(place);
  const text = useValueText(colour);
  const { bounds, facilities = [], unit } = place;
  const units = place.units ?? (unit ? [{ unit, count: place.count }] : []);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    heading.current?.focus();
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && close.current();
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const apart = bounds && (bounds.east > bounds.west || bounds.north > bounds.south);

  return (
    <div role="dialog" className={styles.card} aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined aria-hidden />}
        aria-label={t('close')}
        onClick={onClose}
      />
      <ul>
        {place.values.map((value) => (
          <li key={value.value ?? ''}>
            <svg width={12} height={12} aria-hidden>
              <circle cx={6} cy={6} r={5.5} fill={colourOf(colour, value.value)} />
            </svg>{' '}
            {text(value)}
            {place.count > 1 && `: ${value.count}`}
          </li>
        ))}
      </ul>
      {facilities.map((facility) => (
        <Link
          key={facility.id}
          to="/facilities/$facilityId"
          params={{ facilityId: facility.id }}
          search={{ asOf } as never}
        >
          {place.kind === 'FACILITY' ? t('open') : facility.name}
        </Link>
      ))}
      {units.map((each) => (
        <Link
          key={each.unit.id}
          to="/facilities"
          search={{ ...search, unit: each.unit.id, locationCheck: ['MISSING'] } as never}
        >
          {units.length > 1
            ? t('unitCount', { unit: each.unit.name, count: each.count })
            : t('listOfUnit')}
        </Link>
      ))}
      {apart && zoom < zooms.max - 0.01 && (
        <Button size="small" onClick={() => onShow(bounds)}>
          {t('showCluster')}
        </Button>
      )}
      {bounds && !apart && facilities.length === 0 && units.length === 0 && <p>{t('samePlace')}</p>}
    </div>
  );
}
