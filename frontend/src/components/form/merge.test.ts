import { expect, it } from 'vitest';
import { sameValue } from './merge.ts';

it.each([
  ['blank is blank', undefined, ''],
  ['a list however its records name their fields', [{ a: 1, b: '' }], [{ b: null, a: 1 }]],
  ['what a record leaves out', { a: 1 }, { a: 1, b: undefined }],
])('takes for the same: %s', (_, one, other) => {
  expect(sameValue(one, other)).toBe(true);
});

it.each([
  ['another order of a list', ['a', 'b'], ['b', 'a']],
  ['a longer list', ['a'], ['a', 'b']],
  ['an empty list and nothing', [], undefined],
  ['a number and its text', 1, '1'],
  ['zero and nothing', 0, null],
  ['a change deep inside', [{ a: { b: 1 } }], [{ a: { b: 2 } }]],
])('takes for different: %s', (_, one, other) => {
  expect(sameValue(one, other)).toBe(false);
});
