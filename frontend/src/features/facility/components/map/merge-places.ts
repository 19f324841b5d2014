import type { MapBounds, MapPlace, MapValue } from '@/api/schema.gen.d.ts';
import { project, type View } from '@/components/map/projection.ts';

/** Symbols whose middles are closer than this cover each other. */
const apart = 30;
const anywhere = { width: 0, height: 0 };

/**
 * Makes one of symbols that would cover each other: the cells of a grid meet at lines, and what lies
 * along a line comes as two. Units stay what they are, and stand below.
 */
export function mergePlaces(places: MapPlace[], view: View): MapPlace[] {
  const heaps: { x: number; y: number; place: MapPlace }[] = [];
  const points = places.filter(({ kind }) => kind !== 'UNIT');
  for (const place of points.toSorted((a, b) => b.count - a.count)) {
    const [x, y] = project(view, anywhere, place.latitude, place.longitude);
    const near = heaps.find((heap) => Math.hypot(heap.x - x, heap.y - y) < apart);
    if (near) near.place = merged(near.place, place);
    else heaps.push({ x, y, place });
  }
  return [...places.filter(({ kind }) => kind === 'UNIT'), ...heaps.map(({ place }) => place)];
}

function merged(one: MapPlace, other: MapPlace): MapPlace {
  const count = one.count + other.count;
  const named = [...(one.facilities ?? []), ...(other.facilities ?? [])];
  const { facilities: _, ...rest } = one;
  return {
    ...rest,
    kind: 'CLUSTER',
    count,
    values: addUp([...one.values, ...other.values]),
    bounds: around(boundsOf(one), boundsOf(other)),
    ...(named.length === count && { facilities: named }),
  };
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
