import { expect, it } from 'vitest';
import { narrowed, tableOf } from './pivot-cells.ts';

it('adds up rows and columns, what is not known too', () => {
  const table = tableOf({
    rows: [{ key: 'a', label: 'A' }, {}],
    columns: [{ key: 'x' }, { key: 'y' }],
    cells: [
      { row: 'a', column: 'x', count: 3 },
      { row: 'a', column: 'y', count: 4 },
      { column: 'y', count: 5 },
    ],
    total: 12,
  });
  expect(table.count('a', 'x')).toBe(3);
  expect(table.count(undefined, 'y')).toBe(5);
  expect(table.count(undefined, 'x')).toBe(0);
  expect(table.ofRow('a')).toBe(7);
  expect(table.ofRow(undefined)).toBe(5);
  expect(table.ofColumn('y')).toBe(9);
});

it('narrows the filter to a cell and never widens it', () => {
  const search = { q: 'gach', sector: 'c-23', status: ['OPERATING', 'CLOSED'], without: ['SIZE'] };
  expect(narrowed(search, ['DISTRICT', 'd1'], ['STATUS', 'CLOSED'])).toEqual({
    ...search,
    district: 'd1',
    status: ['CLOSED'],
  });
  expect(narrowed(search, ['SECTOR_SECTION', 'c'], ['POLLUTION_RISK', undefined])).toEqual({
    ...search,
    without: ['SIZE', 'POLLUTION_RISK'],
  });
  expect(narrowed({}, ['SECTOR_SECTION', 'c'], ['SIZE', 'LARGE'])).toEqual({
    sector: 'c',
    size_: ['LARGE'],
  });
  expect(narrowed({}, ['SECTOR_DIVISION', undefined], ['ADMIN_UNIT', 'u'])).toEqual({
    without: ['SECTOR'],
    unit: 'u',
  });
});
