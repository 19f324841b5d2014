import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapColour } from '@/api/schema.gen.d.ts';
import { colourOf, ringParts } from './map-colours.ts';
import styles from './map.module.css';
import type { ShownPlace } from './merge-places.ts';
import { heapRadius, unitSize } from './symbol-room.ts';

interface PlaceSymbolProps {
  place: ShownPlace;
  colour: MapColour;
  x: number;
  y: number;
  open: boolean;
  /** The one symbol that the Tab key reaches; the arrows go on from there. */
  reached: boolean;
  onOpen: () => void;
  /** Where the symbol of a unit stands beside the unit's centre, which is where its points are. */
  corner: [x: number, y: number];
  onStep: (by: 1 | -1) => void;
}

/** A point, a heap of points, or a unit with what is only known to lie in it. */
export function PlaceSymbol(props: PlaceSymbolProps) {
  const { place, colour, x, y } = props;
  const [left, top] = props.corner;
  const name = usePlaceName(place);

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (key === 'Enter' || key === ' ') props.onOpen();
    else if (key === 'ArrowRight' || key === 'ArrowDown') props.onStep(1);
    else if (key === 'ArrowLeft' || key === 'ArrowUp') props.onStep(-1);
    else return;
    event.preventDefault();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no buttons
    <g
      role="button"
      aria-label={name}
      aria-expanded={props.open}
      tabIndex={props.reached ? 0 : -1}
      className={styles.place}
      data-place={place.kind}
      data-open={props.open || undefined}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onClick={props.onOpen}
      onKeyDown={onKeyDown}
    >
      <title>{name}</title>
      {place.kind === 'FACILITY' ? (
        <>
          <circle r={14} fill="transparent" />
          <circle className={styles.dot} r={7} fill={colourOf(colour, place.values[0]?.value)} />
        </>
      ) : place.kind === 'CLUSTER' ? (
        <Cluster place={place} colour={colour} />
      ) : (
        <>
          <rect className={styles.unit} x={left} y={top} {...unitSize} rx={4} />
          <text x={left + unitSize.width / 2} y={top + unitSize.height / 2} dy="0.36em">
            {short(place.count)}
          </text>
        </>
      )}
    </g>
  );
}

function Cluster({ place, colour }: { place: ShownPlace; colour: MapColour }) {
  const radius = heapRadius(place.count);
  return (
    <>
      <circle r={radius} className={styles.heap} />
      {ringParts(place.values, radius).map(({ value, path }) => (
        <path key={value ?? ''} d={path} className={styles.ring} stroke={colourOf(colour, value)} />
      ))}
      <text dy="0.36em">{short(place.count)}</text>
    </>
  );
}

/** What a symbol stands for, in words. */
export function usePlaceName({ kind, count, facilities, unit, units }: ShownPlace): string {
  const { t } = useTranslation('map');
  if (units) return t('unitsPlace', { count, units: units.length });
  if (kind === 'UNIT') return t('unitPlace', { count, unit: unit?.name ?? '' });
  if (kind === 'CLUSTER') return t('cluster', { count });
  return facilities?.[0]?.name ?? '';
}

/** A number that fits into a symbol. */
function short(count: number): string {
  return count < 1000 ? String(count) : `${Math.round(count / 1000)}k`;
}
