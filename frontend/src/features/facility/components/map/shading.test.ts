import { describe, expect, it } from 'vitest';
import type { BoundaryShape, FacilityPivot } from '@/api/schema.gen.d.ts';
import { colourOfCount, shadingOf } from './shading.ts';

const shape = (unitId: string, ...earlier: string[]): BoundaryShape => ({
  unitId,
  code: unitId,
  name: unitId,
  area: [unitId, ...earlier],
  coordinates: [],
});

const pivot = (...cells: [row: string, count: number][]): FacilityPivot => ({
  rows: [],
  columns: [],
  cells: cells.map(([row, count]) => ({ row, column: 'OPERATING', count })),
  total: cells.reduce((sum, [, count]) => sum + count, 0),
});

describe('the shading', () => {
  it('counts what is recorded at a unit and at what it was made of', () => {
    const { counts, outside } = shadingOf(
      [shape('a', 'a-old', 'a-older'), shape('b')],
      pivot(['a', 2], ['a-old', 3], ['a', 1], ['b', 4], ['district', 7]),
    );
    expect([...counts]).toEqual([
      ['a', 6],
      ['b', 4],
    ]);
    expect(outside).toBe(7);
  });

  it('makes few classes, and each count has one', () => {
    const numbers = [0, 0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55];
    const { classes } = shadingOf(
      numbers.map((_, at) => shape(String(at))),
      pivot(...numbers.map((count, at): [string, number] => [String(at), count])),
    );
    expect(classes.map(({ from, to, units }) => [from, to, units])).toEqual([
      [0, 0, 2],
      [1, 2, 3],
      [3, 5, 2],
      [6, 21, 3],
      [22, 55, 2],
    ]);
    expect(new Set(classes.map(({ colour }) => colour)).size).toBe(5);
    expect(colourOfCount(classes, 8)).toBe(classes[3]?.colour);
    expect(colourOfCount(classes, 0)).toBe(classes[0]?.colour);
  });

  it('makes one class of equal counts, and none of nothing', () => {
    const shapes = [shape('a'), shape('b')];
    const same = shadingOf(shapes, pivot(['a', 3], ['b', 3]));
    expect(same.classes).toEqual([{ from: 1, to: 3, units: 2, colour: expect.any(String) }]);
    expect(shadingOf(shapes, pivot()).classes).toMatchObject([{ from: 0, to: 0, units: 2 }]);
  });
});
