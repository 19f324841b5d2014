import { expect, it } from 'vitest';
import { newId } from './new-id.ts';

it('makes UUIDs of version 7 that begin with the time and differ', () => {
  const ids = Array.from({ length: 200 }, () => newId(Date.UTC(2026, 10, 24)));
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 24));
  }
  expect(new Set(ids).size).toBe(ids.length);
});
