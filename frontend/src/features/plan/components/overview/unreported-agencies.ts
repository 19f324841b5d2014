import type { BodyRef, Matrix, Timeline } from '@/api/schema.gen.d.ts';

export interface UnreportedAgency {
  agency: BodyRef;
  /** How many of the tasks that it answers for are late. */
  tasks: number;
  /** How much of its work of a year is late. */
  works: number;
  /** The last instant at which anybody changed its work of a year, late or not. */
  lastSaid: string | undefined;
}

/** Who answers for late tasks and late work, those with most of it first. */
export function unreportedAgencies(matrix: Matrix, timeline: Timeline): UnreportedAgency[] {
  const agencies = new Map<string, UnreportedAgency>();
  const of = (agency: BodyRef) => {
    const known = agencies.get(agency.id) ?? { agency, tasks: 0, works: 0, lastSaid: undefined };
    agencies.set(agency.id, known);
    return known;
  };
  for (const { late, leads } of matrix.groups.flatMap((group) => group.tasks)) {
    const body = leads.find(({ accountable }) => accountable)?.body;
    if (late && body) of(body).tasks += 1;
  }
  const works = timeline.groups
    .flatMap((group) => group.tasks)
    .flatMap((task) => task.spans)
    .flatMap((span) => span.workItems);
  for (const { late, responsible } of works) if (late && responsible) of(responsible).works += 1;
  for (const { responsible, updatedAt } of works) {
    const known = responsible && agencies.get(responsible.id);
    if (known && updatedAt > (known.lastSaid ?? '')) known.lastSaid = updatedAt;
  }
  return [...agencies.values()].toSorted(
    (a, b) =>
      b.tasks + b.works - a.tasks - a.works || a.agency.name.localeCompare(b.agency.name, 'vi'),
  );
}
