import type { MapPlace } from '@/api/schema.gen.d.ts';
import { project, type View } from '@/components/map/projection.ts';

/** A rectangle of the picture; where its middle of the map stands is added when it is drawn. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const unitSize = { width: 26, height: 22 };
const anywhere = { width: 0, height: 0 };

/** Beside the centre of a unit, where its points are; the first that is free is taken. */
const corners: [x: number, y: number][] = [
  [4, -27],
  [-30, -27],
  [4, 5],
  [-30, 5],
  [18, -11],
  [-44, -11],
  [-13, -42],
  [-13, 20],
];

export const usualCorner: [x: number, y: number] = [4, -27];

export function heapRadius(count: number): number {
  return 12 + Math.min(Math.log10(count) * 4, 14);
}

export interface Room {
  /** Where the symbol of each unit stands, beside the unit's centre. */
  corners: Map<MapPlace, [x: number, y: number]>;
  /** What is taken by symbols, as seen from the middle of the view. */
  taken: Box[];
}

/** Finds room for the symbols of units between points and heaps, which stand where they stand. */
export function roomFor(places: MapPlace[], view: View): Room {
  const taken: Box[] = [];
  const units: { place: MapPlace; x: number; y: number }[] = [];
  for (const place of places) {
    const [x, y] = project(view, anywhere, place.latitude, place.longitude);
    if (place.kind === 'UNIT') units.push({ place, x, y });
    else {
      const reach = place.kind === 'CLUSTER' ? heapRadius(place.count) + 3 : 8;
      taken.push({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
    }
  }
  const chosen: Room['corners'] = new Map();
  for (const { place, x, y } of units.toSorted((a, b) => b.place.count - a.place.count)) {
    let best = usualCorner;
    let least = Number.POSITIVE_INFINITY;
    for (const corner of corners) {
      const box = unitBox(x, y, corner);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      if (covered < least) [best, least] = [corner, covered];
      if (covered === 0) break;
    }
    chosen.set(place, best);
    taken.push(unitBox(x, y, best));
  }
  return { corners: chosen, taken };
}

function unitBox(x: number, y: number, [dx, dy]: [x: number, y: number]): Box {
  return {
    left: x + dx,
    top: y + dy,
    right: x + dx + unitSize.width,
    bottom: y + dy + unitSize.height,
  };
}

/** By how much two rectangles cover each other, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
