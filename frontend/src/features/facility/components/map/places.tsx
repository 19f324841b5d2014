import { useRef, useState } from 'react';
import type { MapColour, MapPlace } from '@/api/schema.gen.d.ts';
import type { Geo } from '@/components/map/use-map.ts';
import type { ShownPlace } from './merge-places.ts';
import { PlaceSymbol } from './place-symbol.tsx';
import { type Room, usualCorner } from './symbol-room.ts';

interface PlacesProps {
  geo: Geo;
  places: ShownPlace[];
  corners: Room['corners'];
  colour: MapColour;
  /** The key of the place whose card is open. */
  open: string | undefined;
  onOpen: (place: ShownPlace) => void;
}

/** One stop for the Tab key, and the arrows from symbol to symbol. */
export function Places({ geo, places, corners, colour, open, onOpen }: PlacesProps) {
  const group = useRef<SVGGElement>(null);
  const [at, setAt] = useState(0);
  const reached = Math.min(at, places.length - 1);

  function step(by: 1 | -1) {
    const next = (reached + by + places.length) % places.length;
    setAt(next);
    group.current?.querySelectorAll<SVGGElement>('[data-place]')[next]?.focus();
  }

  return (
    <g ref={group}>
      {places.map((place, index) => {
        const [x, y] = geo.at(place.latitude, place.longitude);
        return (
          <PlaceSymbol
            key={keyOf(place)}
            place={place}
            corner={corners.get(place) ?? usualCorner}
            colour={colour}
            x={x}
            y={y}
            open={keyOf(place) === open}
            reached={index === reached}
            onOpen={() => onOpen(place)}
            onStep={step}
          />
        );
      })}
    </g>
  );
}

/** The same symbol is the same after a movement, as long as it stands for the same. */
export function keyOf({ kind, latitude, longitude, unit, facilities }: MapPlace): string {
  const alone = kind === 'FACILITY' ? facilities?.[0]?.id : undefined;
  return unit?.id ?? alone ?? `${latitude} ${longitude}`;
}

/** From west to east; points lie over the symbols of units, which stand nowhere in particular. */
export function inOrder(places: ShownPlace[]): ShownPlace[] {
  return places.toSorted(
    (a, b) => Number(b.kind === 'UNIT') - Number(a.kind === 'UNIT') || a.longitude - b.longitude,
  );
}
