import { type Choices, type Deed, type Difference, sameValue, suggest } from './difference.ts';

/** An entry of a list, known by its id. */
interface Entry {
  id: string;
}

/** How people read a list whose entries have ids. */
export interface ListSpec {
  /** What the order of the entries is called. */
  order: string;
  name: (entry: unknown) => string;
  show: (entry: unknown) => string;
}

const orderKey = (field: string) => `${field} order`;
const entryKey = (field: string, id: string) => `${field} ${id}`;

const entriesOf = (list: unknown) => (list ?? []) as Entry[];
const byId = (list: unknown) => new Map(entriesOf(list).map((entry) => [entry.id, entry]));

function deedOf(before: unknown, after: unknown): Deed | undefined {
  if (sameValue(before, after)) return undefined;
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** The entries in which two versions of a list differ, and the order if that differs too. */
export function listDifferences(
  field: string,
  label: string,
  spec: ListSpec,
  ...versions: [base: unknown, mine: unknown, theirs: unknown]
): Difference[] {
  const [base, mine, theirs] = versions.map(byId) as [
    Map<string, Entry>,
    Map<string, Entry>,
    Map<string, Entry>,
  ];
  const ids = [...new Set([...theirs.keys(), ...mine.keys()])];
  const differing = ids.filter((id) => !sameValue(mine.get(id), theirs.get(id)));
  const entries = differing.map((id): Difference => {
    const [before, own, others] = [base.get(id), mine.get(id), theirs.get(id)];
    const did = { mine: deedOf(before, own), theirs: deedOf(before, others) };
    return {
      key: entryKey(field, id),
      label: `${label}: ${spec.name(own ?? others)}`,
      mine: own ? spec.show(own) : '',
      theirs: others ? spec.show(others) : '',
      suggested: suggest(before, own, others),
      did: {
        ...(did.mine && { mine: did.mine }),
        ...(did.theirs && { theirs: did.theirs }),
      },
    };
  });
  const shared = ids.filter((id) => mine.has(id) && theirs.has(id));
  const order = (list: Map<string, Entry>) => [...list.keys()].filter((id) => shared.includes(id));
  if (sameValue(order(mine), order(theirs))) return entries;
  const named = (list: Map<string, Entry>) =>
    order(list)
      .map((id) => spec.name(list.get(id)))
      .join('\n');
  return [
    ...entries,
    {
      key: orderKey(field),
      label: `${label}: ${spec.order}`,
      mine: named(mine),
      theirs: named(theirs),
      suggested: suggest(order(base), order(mine), order(theirs)),
    },
  ];
}

/** The entries as chosen, each behind the one that it stood behind on its own side. */
export function mergeLists(
  field: string,
  mine: unknown,
  theirs: unknown,
  choices: Choices,
): Entry[] {
  const mineIsFirst = choices[orderKey(field)] === 'mine';
  const [first, second] = mineIsFirst ? [mine, theirs] : [theirs, mine];
  const ids = entriesOf(first).map(({ id }) => id);
  entriesOf(second).forEach(({ id }, at, all) => {
    if (ids.includes(id)) return;
    const before = all[at - 1];
    ids.splice(before ? ids.indexOf(before.id) + 1 : 0, 0, id);
  });
  const [own, others] = [byId(mine), byId(theirs)];
  return ids
    .map((id) => (choices[entryKey(field, id)] === 'mine' ? own.get(id) : others.get(id)))
    .filter((entry) => entry !== undefined);
}
