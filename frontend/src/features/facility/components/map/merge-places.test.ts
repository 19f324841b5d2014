import { expect, it } from 'vitest';
import type { MapPlace } from '@/api/schema.gen.d.ts';
import { mergePlaces } from './merge-places.ts';

const view = { latitude: 22.67, longitude: 106.2, zoom: 10 };

function place(kind: MapPlace['kind'], longitude: number, count: number): MapPlace {
  return {
    kind,
    latitude: 22.67,
    longitude,
    count,
    values: [{ value: 'OPERATING', count }],
    ...(kind === 'FACILITY' && { facilities: [{ id: String(longitude), name: 'Cơ sở mẫu' }] }),
  };
}

const unit = (id: string, longitude: number, count: number): MapPlace => ({
  ...place('UNIT', longitude, count),
  unit: { id, name: `Xã ${id}` },
});

it('makes one of symbols that would cover each other, and leaves units alone', () => {
  const merged = mergePlaces(
    [place('UNIT', 106.2, 3), place('FACILITY', 106.201, 1), place('CLUSTER', 106.2, 4)],
    view,
  );
  expect(merged.map(({ kind, count }) => [kind, count])).toEqual([
    ['UNIT', 3],
    ['CLUSTER', 5],
  ]);
  expect(merged[1]?.values).toEqual([{ value: 'OPERATING', count: 5 }]);
  expect(merged[1]?.bounds).toMatchObject({ west: 106.2, east: 106.201 });
  expect(merged[1]?.facilities).toBeUndefined();
});

it('goes on naming two that stand together', () => {
  const [both] = mergePlaces([place('FACILITY', 106.2, 1), place('FACILITY', 106.201, 1)], view);
  expect(both?.facilities).toHaveLength(2);
});

it('keeps what stands apart', () => {
  expect(
    mergePlaces([place('FACILITY', 106.2, 1), place('FACILITY', 106.3, 1)], view),
  ).toHaveLength(2);
});

it('makes one of units that stand close together, and still knows each', () => {
  const merged = mergePlaces(
    [unit('a', 106.2, 3), unit('b', 106.21, 1), unit('c', 106.205, 2), unit('d', 106.6, 7)],
    view,
  );
  expect(merged.map(({ kind, count }) => [kind, count])).toEqual([
    ['UNIT', 7],
    ['UNIT', 6],
  ]);
  expect(merged[0]?.units).toBeUndefined();
  expect(merged[1]?.units?.map((each) => [each.unit.id, each.count])).toEqual([
    ['a', 3],
    ['c', 2],
    ['b', 1],
  ]);
  expect(merged[1]?.bounds).toMatchObject({ west: 106.2, east: 106.21 });
});
