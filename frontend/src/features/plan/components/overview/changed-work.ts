import type { Timeline, WorkItem } from '@/api/schema.gen.d.ts';
import { today } from '@/i18n/format.ts';

/** The work that somebody changed on a day or after it, the latest first. */
export function changedWork(timeline: Timeline, since: string): WorkItem[] {
  return timeline.groups
    .flatMap((group) => group.tasks)
    .flatMap((task) => task.spans)
    .flatMap((span) => span.workItems)
    .filter(({ updatedAt }) => today(new Date(updatedAt)) >= since)
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
