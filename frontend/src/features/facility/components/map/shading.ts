import type { BoundaryShape, FacilityPivot } from '@/api/schema.gen.d.ts';

/** A class of counts, from and to included. */
export interface ShadeClass {
  from: number;
  to: number;
  colour: string;
  /** How many units are of this class. */
  units: number;
}

export interface Shading {
  /** How many facilities each shape has, by its unit. */
  counts: Map<string, number>;
  classes: ShadeClass[];
  /** How many facilities lie in no shape: their records name a unit that the layer lacks. */
  outside: number;
}

const colours = ['#d9e8f7', '#a9cdee', '#6faadd', '#3d82c4'];
const none = '#f3f5f7';

/** Counts facilities by the shapes that their recorded units lie in, now or since. */
export function shadingOf(shapes: BoundaryShape[], pivot: FacilityPivot): Shading {
  const byUnit = new Map<string, number>();
  for (const { row, count } of pivot.cells) {
    byUnit.set(row ?? '', (byUnit.get(row ?? '') ?? 0) + count);
  }
  const counts = new Map(
    shapes.map(({ unitId, area }) => [
      unitId,
      area.reduce((sum, unit) => sum + (byUnit.get(unit) ?? 0), 0),
    ]),
  );
  const drawn = new Set(shapes.flatMap(({ area }) => area));
  const outside = [...byUnit].reduce(
    (sum, [unit, count]) => (drawn.has(unit) ? sum : sum + count),
    0,
  );
  return { counts, classes: classesOf([...counts.values()]), outside };
}

/** Few classes with about as many units in each; what has nothing is a class of its own. */
function classesOf(counts: number[]): ShadeClass[] {
  const some = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
  const ends = colours.map((_, at) => some[Math.ceil(((at + 1) * some.length) / 4) - 1]);
  const limits = [...new Set(ends)].filter((end) => end !== undefined);
  // With few classes the colours stay as far apart as they can.
  const step = limits.length > 1 ? (colours.length - 1) / (limits.length - 1) : 0;
  const classes = limits.map((to, at) => ({
    from: at === 0 ? 1 : (limits[at - 1] ?? 0) + 1,
    to,
    colour: colours[Math.round(limits.length > 1 ? at * step : 2)] ?? none,
  }));
  return [{ from: 0, to: 0, colour: none }, ...classes]
    .map((each) => ({
      ...each,
      units: counts.filter((count) => count >= each.from && count <= each.to).length,
    }))
    .filter(({ units }) => units > 0);
}

export function colourOfCount(classes: ShadeClass[], count: number): string {
  return classes.find(({ to }) => count <= to)?.colour ?? none;
}
