import { expect, it } from 'vitest';
import { afterRemoval, isWithin, withoutEntry, withValue } from './pointer.ts';

const draft = { header: { number: '1' }, groups: [{ tasks: ['a', 'b', 'c'] }] };

it('changes a copy at a place and nothing else', () => {
  const changed = withValue(draft, '/groups/0/tasks/1', 'x');
  expect(changed.groups[0]?.tasks).toEqual(['a', 'x', 'c']);
  expect(draft.groups[0]?.tasks).toEqual(['a', 'b', 'c']);
  expect(changed.header).toBe(draft.header);
});

it('takes an entry out of a list', () => {
  expect(withoutEntry(draft, '/groups/0/tasks/1').groups[0]?.tasks).toEqual(['a', 'c']);
});

it('knows what lies below a place', () => {
  expect(isWithin('/groups/1/tasks', '/groups/1')).toBe(true);
  expect(isWithin('/groups/11', '/groups/1')).toBe(false);
});

it.each([
  ['/groups/0/tasks/1/title', undefined],
  ['/groups/0/tasks/2/title', '/groups/0/tasks/1/title'],
  ['/groups/0/tasks/0', '/groups/0/tasks/0'],
  ['/groups/1/tasks/2', '/groups/1/tasks/2'],
])('follows %s when the entry before it goes', (place, after) => {
  expect(afterRemoval(place, '/groups/0/tasks/1')).toBe(after);
});
