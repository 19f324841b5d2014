export type Side = 'mine' | 'theirs';

/** What a side did to an entry of a list. */
export type Deed = 'added' | 'removed' | 'changed';

/** Whose value is kept, by the keys of differences. */
export type Choices = Partial<Record<string, Side>>;

/** Something that two versions of a record say differently. */
export interface Difference {
  /** The field's name; with the entry's id for an entry of a list. */
  key: string;
  label: string;
  mine: string;
  theirs: string;
  /** Whose value to keep, when only one of the two changed it; otherwise the person says. */
  suggested: Side | undefined;
  /** Of an entry of a list: what each side did to it, if anything. */
  did?: Partial<Record<Side, Deed>>;
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

/** The side that alone has changed a value. */
export function suggest(base: unknown, mine: unknown, theirs: unknown): Side | undefined {
  if (sameValue(mine, base)) return 'theirs';
  return sameValue(theirs, base) ? 'mine' : undefined;
}
