/** One thing that a form edits: for the labels of a conflict and of problems. */
export interface FieldSpec<V> {
  name: keyof V & string;
  label: string;
  /** How the value is read by people; by default as text. */
  show?: (value: unknown, values: V) => string;
}

export type Side = 'mine' | 'theirs';

export interface FieldConflict<V> {
  field: FieldSpec<V>;
  mine: string;
  theirs: string;
  /** Whose value to keep, when only one of the two changed it; otherwise the person says. */
  suggested: Side | undefined;
}

function blank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** At any depth blank is blank, and the order of a record's fields says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (blank(a) || blank(b)) return blank(a) && blank(b);
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const one = a as Record<string, unknown>;
  const other = b as Record<string, unknown>;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
    sameValue(one[name], other[name]),
  );
}

function shown<V>(field: FieldSpec<V>, values: V): string {
  const value: unknown = values[field.name];
  if (field.show) return field.show(value, values);
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields in which the two versions differ, seen from what the person began with. */
export function findConflicts<V>(
  fields: FieldSpec<V>[],
  base: V,
  mine: V,
  theirs: V,
): FieldConflict<V>[] {
  return fields
    .filter(({ name }) => !sameValue(mine[name], theirs[name]))
    .map((field): FieldConflict<V> => {
      let suggested: Side | undefined;
      if (sameValue(mine[field.name], base[field.name])) suggested = 'theirs';
      else if (sameValue(theirs[field.name], base[field.name])) suggested = 'mine';
      return { field, mine: shown(field, mine), theirs: shown(field, theirs), suggested };
    });
}

/** Theirs, with my values where I chose them; what the form does not show stays as stored. */
export function merge<V>(mine: V, theirs: V, choices: Partial<Record<string, Side>>): V {
  const merged = { ...theirs };
  for (const name of Object.keys(choices) as (keyof V & string)[]) {
    if (choices[name] === 'mine') merged[name] = mine[name];
  }
  return merged;
}
