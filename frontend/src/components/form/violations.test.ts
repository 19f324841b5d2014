import { expect, it, vi } from 'vitest';
import { namePath, showViolations } from './violations.ts';

it('reads the field names of the API as the form does', () => {
  expect(namePath('title')).toEqual(['title']);
  expect(namePath('items[0].text')).toEqual(['items', 0, 'text']);
  expect(namePath('items.0.text')).toEqual(['items', 0, 'text']);
});

it('gathers the messages of one field and goes to the first', () => {
  const form = {
    getFieldsError: () => [{ name: ['items', 0, 'text'], errors: [], warnings: [] }],
    setFields: vi.fn(),
    scrollToField: vi.fn(),
  };
  const rest = showViolations(form, [
    { field: 'items[0].text', code: 'A', message: 'Một.' },
    { field: 'items[0].text', code: 'B', message: 'Hai.' },
    { field: 'items[1].text', code: 'A', message: 'Ba.' },
  ]);
  const name = ['items', 0, 'text'];
  expect(form.setFields).toHaveBeenCalledWith([{ name, errors: ['Một.', 'Hai.'] }]);
  expect(form.scrollToField).toHaveBeenCalledWith(name, expect.objectContaining({ focus: true }));
  expect(rest.map(({ message }) => message)).toEqual(['Ba.']);
});
