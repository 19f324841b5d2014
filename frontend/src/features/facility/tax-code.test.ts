import { expect, it } from 'vitest';
import { isTaxCode } from './tax-code.ts';

it.each(['0314409058', '0314409058-002', '4890000008', '4890000015', '4890000022', '004090000123'])(
  'takes %s',
  (code) => {
    expect(isTaxCode(code)).toBe(true);
  },
);

it.each(['0314409059', '0314409058-000', '031440905', '0314409058002', ''])(
  'refuses %s',
  (code) => {
    expect(isTaxCode(code)).toBe(false);
  },
);

it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('has no code 489000003%i', (last) => {
  expect(isTaxCode(`489000003${last}`)).toBe(false);
});
