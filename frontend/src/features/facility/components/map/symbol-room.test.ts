import { expect, it } from 'vitest';
import type { MapPlace } from '@/api/schema.gen.d.ts';
import { overlap, roomFor } from './symbol-room.ts';

const view = { latitude: 22.7, longitude: 106.1, zoom: 9 };
const place = (kind: MapPlace['kind'], latitude: number, longitude: number, count: number) =>
  ({ kind, latitude, longitude, count, values: [] }) as MapPlace;

const covered = (places: MapPlace[]) => {
  const { taken } = roomFor(places, view);
  return taken.flatMap((one, at) => taken.slice(at + 1).filter((two) => overlap(one, two) > 0));
};

it('keeps the symbol of a unit beside its centre when nothing is there', () => {
  const unit = place('UNIT', 22.7, 106.1, 3);
  expect(roomFor([unit], view).corners.get(unit)).toEqual([4, -27]);
});

it('moves it out of the way of heaps and of other units', () => {
  const heap = place('CLUSTER', 22.73, 106.13, 30);
  const units = [place('UNIT', 22.7, 106.1, 3), place('UNIT', 22.7, 106.12, 9)];
  expect(covered([...units, heap])).toEqual([]);
  expect(roomFor([...units, heap], view).corners.size).toBe(2);
});

it('covers as little as it can when there is no room', () => {
  const heaps = [-1, 0, 1].flatMap((row) =>
    [-1, 0, 1].map((column) => place('CLUSTER', 22.7 + row * 0.08, 106.1 + column * 0.08, 900)),
  );
  const unit = place('UNIT', 22.7, 106.1, 3);
  expect(roomFor([...heaps, unit], view).corners.has(unit)).toBe(true);
});
