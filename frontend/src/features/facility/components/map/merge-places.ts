import type { MapBounds, MapNamed, MapPlace, MapValue } from '@/api/schema.gen.d.ts';
import { project, type View } from '@/components/map/projection.ts';

/** A symbol as it is drawn: one of units may stand for several. */
export interface ShownPlace extends MapPlace {
  units?: { unit: MapNamed; count: number }[];
}

/** Points whose middles are closer than this cover each other. */
const apart = 30;
/** Symbols of units need room beside the points of their units. */
const unitsApart = 48;
const anywhere = { width: 0, height: 0 };

/**
 * Makes one of symbols that would cover each other: the cells of a grid meet at lines, and what lies
 * along a line comes as two. What stands at units is never mixed with what has a place of its own.
 */
export function mergePlaces(places: MapPlace[], view: View): ShownPlace[] {
  return [
    ...gathered(
      places.filter(({ kind }) => kind === 'UNIT'),
      view,
      unitsApart,
    ),
    ...gathered(
      places.filter(({ kind }) => kind !== 'UNIT'),
      view,
      apart,
    ),
  ];
}

function gathered(places: MapPlace[], view: View, distance: number): ShownPlace[] {
  const heaps: { x: number; y: number; place: ShownPlace }[] = [];
  for (const place of places.toSorted((a, b) => b.count - a.count)) {
    const [x, y] = project(view, anywhere, place.latitude, place.longitude);
    const near = heaps.find((heap) => Math.hypot(heap.x - x, heap.y - y) < distance);
    if (near) near.place = merged(near.place, place);
    else heaps.push({ x, y, place });
  }
  return heaps.map(({ place }) => place);
}

function merged(one: ShownPlace, other: MapPlace): ShownPlace {
  const count = one.count + other.count;
  const named = [...(one.facilities ?? []), ...(other.facilities ?? [])];
  const { facilities: _, ...rest } = one;
  return {
    ...rest,
    kind: one.kind === 'UNIT' ? 'UNIT' : 'CLUSTER',
    count,
    ...(one.kind === 'UNIT' && { units: [...unitsOf(one), ...unitsOf(other)] }),
    values: addUp([...one.values, ...other.values]),
    bounds: around(boundsOf(one), boundsOf(other)),
    ...(named.length === count && { facilities: named }),
  };
}

/** The units that a symbol stands for, each with what is only known to lie in it. */
function unitsOf({ unit, units, count }: ShownPlace): NonNullable<ShownPlace['units']> {
  return units ?? (unit ? [{ unit, count }] : []);
}

function addUp(values: MapValue[]): MapValue[] {
  const sums = new Map<string | undefined, MapValue>();
  for (const each of values) {
    const known = sums.get(each.value);
    sums.set(each.value, known ? { ...known, count: known.count + each.count } : each);
  }
  return [...sums.values()];
}

function boundsOf({ bounds, latitude, longitude }: MapPlace): MapBounds {
  return bounds ?? { west: longitude, south: latitude, east: longitude, north: latitude };
}

function around(one: MapBounds, other: MapBounds): MapBounds {
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
  };
}
