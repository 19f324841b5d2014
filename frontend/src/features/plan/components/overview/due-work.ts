import type { Timeline, WorkItem } from '@/api/schema.gen.d.ts';

export const soonDays = 30;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Open work that is late or ends within the next days, the oldest first. */
export function dueWork(timeline: Timeline, agencyId: string | undefined): WorkItem[] {
  return timeline.groups
    .flatMap((group) => group.tasks)
    .flatMap((task) => task.spans)
    .flatMap((span) => span.workItems)
    .filter(({ state }) => state === 'NOT_STARTED' || state === 'IN_PROGRESS')
    .filter(({ responsible }) => agencyId === undefined || responsible?.id === agencyId)
    .filter(
      ({ late, endsOn }) =>
        late || (endsOn !== undefined && daysBetween(timeline.today, endsOn) <= soonDays),
    )
    .toSorted((a, b) => (a.endsOn ?? '').localeCompare(b.endsOn ?? ''));
}
