/** Places in a draft as JSON pointers, as the doubts name them: `/groups/0/tasks/1/leads/0`. */

type Tree = Record<string, unknown> | unknown[];

function child(tree: unknown, key: string): unknown {
  return (tree as Record<string, unknown> | undefined)?.[key];
}

function replaced(tree: unknown, keys: string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return change(tree);
  const copy = (Array.isArray(tree) ? [...tree] : { ...(tree as object) }) as Tree;
  (copy as Record<string, unknown>)[key] = replaced(child(tree, key), rest, change);
  return copy;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A key that people made, such as a heading, as part of a pointer. */
export function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A copy of the tree with another value at the place. */
export function withValue<T>(tree: T, pointer: string, value: unknown): T {
  return replaced(tree, keysOf(pointer), () => value) as T;
}

/** A copy of the tree without the entry of a list at the place. */
export function withoutEntry<T>(tree: T, pointer: string): T {
  const { list, index } = entryOf(pointer);
  return replaced(tree, keysOf(list), (entries) => (entries as unknown[]).toSpliced(index, 1)) as T;
}

/** Which entry of which list a pointer means. */
function entryOf(pointer: string): { list: string; index: number } {
  const at = pointer.lastIndexOf('/');
  return { list: pointer.slice(0, at), index: Number(pointer.slice(at + 1)) };
}

/** Whether the place is `pointer` or lies below it. */
export function isWithin(place: string, pointer: string): boolean {
  return place === pointer || place.startsWith(`${pointer}/`);
}

/** Where a place is after an entry of a list was taken out; undefined when it is gone with it. */
export function afterRemoval(place: string, removed: string): string | undefined {
  if (isWithin(place, removed)) return undefined;
  const { list, index } = entryOf(removed);
  if (!place.startsWith(`${list}/`)) return place;
  const [key = '', ...rest] = place.slice(list.length + 1).split('/');
  const own = Number(key);
  return own > index ? [list, own - 1, ...rest].join('/') : place;
}
