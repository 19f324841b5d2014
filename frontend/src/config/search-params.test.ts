import { expect, it } from 'vitest';
import { flag, integer, list, oneOf, searchSchema, tableParams, text } from './search-params.ts';

const read = searchSchema({
  ...tableParams,
  q: text,
  mine: flag,
  year: integer(2000, 2100),
  state: list(oneOf('DONE', 'LATE')),
});

it('keeps what makes sense', () => {
  const search = { page: 2, sort: '-name', q: 'xi măng', mine: true, year: 2017, state: ['DONE'] };
  expect(read(search)).toEqual(search);
});

it('leaves out what does not', () => {
  expect(
    read({ page: 0, size: 1000, q: ' ', mine: 'yes', year: 'x', state: ['GONE'], other: 1 }),
  ).toEqual({});
});

it('reads a number as text and a single value as a list', () => {
  expect(read({ q: 2549, state: 'LATE' })).toEqual({ q: '2549', state: ['LATE'] });
});
