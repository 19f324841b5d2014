import { expect, it, vi } from 'vitest';
import { goToFirstError, namePath, showViolations } from './violations.ts';

it('reads the field names of the API as the form does', () => {
  expect(namePath('title')).toEqual(['title']);
  expect(namePath('items[0].text')).toEqual(['items', 0, 'text']);
  expect(namePath('items.0.text')).toEqual(['items', 0, 'text']);
});

it('gathers the messages of one field', () => {
  const form = {
    getFieldsError: () => [{ name: ['items', 0, 'text'], errors: [], warnings: [] }],
    setFields: vi.fn(),
  };
  const rest = showViolations(form, [
    { field: 'items[0].text', code: 'A', message: 'Một.' },
    { field: 'items[0].text', code: 'B', message: 'Hai.' },
    { field: 'items[1].text', code: 'A', message: 'Ba.' },
  ]);
  const name = ['items', 0, 'text'];
  expect(form.setFields).toHaveBeenCalledWith([{ name, errors: ['Một.', 'Hai.'] }]);
  expect(rest.map(({ message }) => message)).toEqual(['Ba.']);
});

const field = (name: string, ...errors: string[]) => ({ name: [name], errors, warnings: [] });

it('goes to the first field of the form at which something is wrong', () => {
  const form = {
    getFieldsError: () => [field('a'), field('b', 'Hai.'), field('c', 'Ba.')],
    scrollToField: vi.fn(),
  };
  goToFirstError(form);
  expect(form.scrollToField).toHaveBeenCalledOnce();
  expect(form.scrollToField).toHaveBeenCalledWith(['b'], expect.objectContaining({ focus: true }));
});
