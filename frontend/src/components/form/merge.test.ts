import { expect, it } from 'vitest';
import { sameValue } from './difference.ts';
import { findDifferences, merge } from './merge.ts';

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

interface Part {
  id: string;
  text: string;
}
const part = (id: string, text = id): Part => ({ id, text });
const fields = [
  {
    name: 'parts' as const,
    label: 'Phần',
    list: {
      order: 'Thứ tự',
      name: (entry: unknown) => (entry as Part).text,
      show: (entry: unknown) => (entry as Part).text,
    },
  },
];
const record = (...parts: Part[]) => ({ parts });

it('finds entry by entry what each side did, and suggests what only one side touched', () => {
  const base = record(part('a'), part('b'), part('c'), part('d'));
  const mine = record(part('a', 'a!'), part('c', 'mine'), part('d'), part('x'));
  const theirs = record(part('a'), part('b'), part('c', 'theirs'), part('y'));
  const found = findDifferences(fields, base, mine, theirs);
  expect(found.map(({ label, did, suggested }) => [label, did, suggested])).toEqual([
    ['Phần: a!', { mine: 'changed' }, 'mine'],
    ['Phần: b', { mine: 'removed' }, 'mine'],
    ['Phần: mine', { mine: 'changed', theirs: 'changed' }, undefined],
    ['Phần: y', { theirs: 'added' }, 'theirs'],
    ['Phần: d', { theirs: 'removed' }, 'theirs'],
    ['Phần: x', { mine: 'added' }, 'mine'],
  ]);
  const choices = Object.fromEntries(found.map(({ key, suggested }) => [key, suggested ?? 'mine']));
  expect(merge(fields, mine, theirs, choices)).toEqual(
    record(part('a', 'a!'), part('c', 'mine'), part('x'), part('y')),
  );
});

it('asks for the order only when both sides moved entries, else keeps the one that was moved', () => {
  const [a, b, c] = [part('a'), part('b'), part('c')];
  const order = (mine: Part[], theirs: Part[]) =>
    findDifferences(fields, record(a, b, c), record(...mine), record(...theirs));
  expect(order([a, b, c], [a, c])).toMatchObject([{ key: 'parts b' }]);
  expect(order([b, a, c], [a, b, c])).toMatchObject([
    { label: 'Phần: Thứ tự', mine: 'b\na\nc', theirs: 'a\nb\nc', suggested: 'mine' },
  ]);
  expect(order([b, a, c], [c, a, b])).toMatchObject([{ suggested: undefined }]);
  const [moved] = order([b, a, c], [a, b, c]);
  expect(
    merge(fields, record(b, a, c), record(a, b, c), { [moved?.key ?? '']: 'mine' }).parts,
  ).toEqual([b, a, c]);
});
