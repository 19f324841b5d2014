import { expect, it } from 'vitest';
import { colourOf, ringParts } from './map-colours.ts';

it('tells a medium size from a medium risk', () => {
  expect(colourOf('SIZE', 'MEDIUM')).not.toBe(colourOf('POLLUTION_RISK', 'MEDIUM'));
  expect(colourOf('SIZE', undefined)).toBe(colourOf('STATUS', undefined));
});

it('cuts a ring by the counts', () => {
  const parts = ringParts(
    [
      { value: 'A', count: 3 },
      { value: 'B', count: 1 },
    ],
    10,
  );
  expect(parts.map(({ path }) => path)).toEqual([
    'M0.00 -10.00A10 10 0 1 1 -10.00 0.00',
    'M-10.00 0.00A10 10 0 0 1 -0.00 -10.00',
  ]);
});

it('draws a ring of one value all around', () => {
  expect(ringParts([{ value: 'A', count: 4 }], 10)[0]?.path).toMatch(/0 1 1 -0\.01 -10\.00$/);
});
