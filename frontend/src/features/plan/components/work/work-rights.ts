import type { Me, Task, WorkItem, WorkItemState } from '@/api/schema.gen.d.ts';

/** A leading agency writes all the work of a task, a coordinating one its own. */
export function mayWrite(task: Task, item: WorkItem, me: Me): boolean {
  const { report, contribute } = task.rights;
  return report || (contribute && item.responsible?.id === me.agencyId);
}

/** Stopping work needs a reason, and so does reopening what ended. */
export function needsReason(from: WorkItemState, to: WorkItemState): boolean {
  const stops = to === 'SUSPENDED' || to === 'CANCELLED';
  return stops || from === 'DONE' || from === 'CANCELLED';
}
