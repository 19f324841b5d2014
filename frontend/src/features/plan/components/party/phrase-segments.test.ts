import { expect, it } from 'vitest';
import type { TaskParty } from '@/api/schema.gen.d.ts';
import { phraseSegments } from './phrase-segments.ts';

const party = (phrase: string): TaskParty => ({ id: phrase, phrase, accountable: false });

it('keeps every printed character and finds the bodies in it', () => {
  const phrase = 'Các Sở: Công thương, TN&MT, KH&CN';
  const { segments, unplaced } = phraseSegments(
    phrase,
    ['Công thương', 'TN&MT', 'KH&CN'].map(party),
  );
  expect(segments.map(({ text }) => text).join('')).toBe(phrase);
  expect(segments.filter((segment) => segment.party).map(({ text }) => text)).toEqual([
    'Công thương',
    'TN&MT',
    'KH&CN',
  ]);
  expect(unplaced).toEqual([]);
});

it('puts apart a body that somebody added and the paper does not name', () => {
  const { segments, unplaced } = phraseSegments('Sở Công Thương', [
    party('Sở Công Thương'),
    party('Sở Y tế'),
  ]);
  expect(segments).toHaveLength(1);
  expect(unplaced.map(({ phrase }) => phrase)).toEqual(['Sở Y tế']);
});
