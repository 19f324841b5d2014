import { type Choices, type Difference, sameValue, suggest } from './difference.ts';
import { type ListSpec, listDifferences, mergeLists } from './merge-lists.ts';

/** One thing that a form edits: for the labels of a conflict and of problems. */
export interface FieldSpec<V> {
  name: keyof V & string;
  label: string;
  /** How the value is read by people; by default as text. */
  show?: (value: unknown, values: V) => string;
  /** For a list whose entries have ids: two versions are settled entry by entry. */
  list?: ListSpec;
}

function shown<V>(field: FieldSpec<V>, values: V): string {
  const value: unknown = values[field.name];
  if (field.show) return field.show(value, values);
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Where the two versions differ, seen from what the person began with. */
export function findDifferences<V>(
  fields: FieldSpec<V>[],
  base: V,
  mine: V,
  theirs: V,
): Difference[] {
  return fields
    .filter(({ name }) => !sameValue(mine[name], theirs[name]))
    .flatMap((field): Difference[] => {
      const { name, label, list } = field;
      if (list) return listDifferences(name, label, list, base[name], mine[name], theirs[name]);
      return [
        {
          key: name,
          label,
          mine: shown(field, mine),
          theirs: shown(field, theirs),
          suggested: suggest(base[name], mine[name], theirs[name]),
        },
      ];
    });
}

/** Theirs, with mine where I chose it; what the form does not show stays as stored. */
export function merge<V>(fields: FieldSpec<V>[], mine: V, theirs: V, choices: Choices): V {
  const merged = { ...theirs };
  for (const { name, list } of fields) {
    if (list) {
      merged[name] = mergeLists(name, mine[name], theirs[name], choices) as V[typeof name];
    } else if (choices[name] === 'mine') {
      merged[name] = mine[name];
    }
  }
  return merged;
}
