import { expect, it } from 'vitest';
import { positionInYear, spanInYear } from './year-position.ts';

it('finds a day in its year, leap years too', () => {
  expect(positionInYear('2018-01-01', 2018)).toBe(0);
  expect(positionInYear('2018-12-31', 2018, true)).toBe(1);
  expect(positionInYear('2020-07-01', 2020)).toBeCloseTo(182 / 366);
  expect(positionInYear('2026-11-24', 2018)).toBe(1);
});

it('takes the whole year where no days are set, and never less than can be seen', () => {
  expect(spanInYear(2018, undefined, undefined)).toEqual({ left: 0, width: 100 });
  expect(spanInYear(2018, '2018-01-01', '2018-12-31')).toEqual({ left: 0, width: 100 });
  expect(spanInYear(2018, '2018-03-01', '2018-03-01').width).toBe(1);
});
