import type { FormInstance } from 'antd';
import type { Violation } from '@/api/problem.ts';

type NamePath = (string | number)[];

/** `items[0].text` → `['items', 0, 'text']`. */
export function namePath(field: string): NamePath {
  return field
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * Writes what the server found wrong beside the fields that it is about, and gives back the rest,
 * which belongs above the form.
 */
export function showViolations(
  form: Pick<FormInstance, 'getFieldsError' | 'setFields'>,
  violations: Violation[],
): Violation[] {
  const known = new Map(
    form.getFieldsError().map(({ name }): [string, NamePath] => [name.join('.'), name]),
  );
  const messages = new Map<string, string[]>();
  const rest: Violation[] = [];
  for (const violation of violations) {
    const key = namePath(violation.field).join('.');
    if (known.has(key)) messages.set(key, [...(messages.get(key) ?? []), violation.message]);
    else rest.push(violation);
  }
  form.setFields([...messages].map(([key, errors]) => ({ name: known.get(key) ?? [key], errors })));
  return rest;
}

/** Goes to the first field of the form at which something is wrong, if there is one. */
export function goToFirstError(form: Pick<FormInstance, 'getFieldsError' | 'scrollToField'>): void {
  const first = form.getFieldsError().find(({ errors }) => errors.length > 0);
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
}
