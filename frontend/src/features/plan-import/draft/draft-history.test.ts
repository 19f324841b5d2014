import { expect, it } from 'vitest';
import { draft } from '../testing/records.ts';
import { draftHistory, startHistory } from './draft-history.ts';

it('ends the doubts of a place that was corrected, and takes both back', () => {
  const begun = startHistory(draft);
  const edited = draftHistory(begun, {
    kind: 'set',
    pointer: '/header/issuedOn',
    value: '2016-09-12',
  });
  expect(edited.present.header.issuedOn).toBe('2016-09-12');
  expect(edited.present.doubts.map(({ path }) => path)).not.toContain('/header/issuedOn');
  const undone = draftHistory(edited, { kind: 'undo' });
  expect(undone.present).toBe(draft);
  expect(draftHistory(undone, { kind: 'redo' }).present).toEqual(edited.present);
});

it('keeps what was typed while an older state was being saved', () => {
  const begun = startHistory(draft);
  const sent = draftHistory(begun, { kind: 'set', pointer: '/header/place', value: 'Cao Bằng' });
  const typed = draftHistory(sent, { kind: 'set', pointer: '/header/place', value: 'Hà Nội' });
  const saved = draftHistory(typed, {
    kind: 'saved',
    sent: sent.present,
    stored: { ...sent.present },
  });
  expect(saved.present.header.place).toBe('Hà Nội');
  expect(saved.saved.header.place).toBe('Cao Bằng');
});

it('moves doubts along when a row before them goes', () => {
  const moved = draftHistory(startHistory(draft), { kind: 'remove', pointer: '/legalBases/0' });
  expect(moved.present.legalBases).toHaveLength(1);
  expect(moved.present.doubts.map(({ path }) => path)).toContain('/legalBases/0');
});
