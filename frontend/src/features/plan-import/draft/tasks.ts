import type { DraftTask, PlanDraft } from '@/api/schema.gen.d.ts';

export interface PlacedTask {
  task: DraftTask;
  pointer: string;
  level: number;
}

function placed(tasks: DraftTask[], pointer: string, level: number): PlacedTask[] {
  return tasks.flatMap((task, index) => {
    const own = `${pointer}/${index}`;
    return [{ task, pointer: own, level }, ...placed(task.children, `${own}/children`, level + 1)];
  });
}

/** The rows of every group in printed order, each with its place. */
export function matrixRows({ groups }: PlanDraft) {
  return groups.map((group, index) => ({
    group,
    pointer: `/groups/${index}`,
    tasks: placed(group.tasks, `/groups/${index}/tasks`, 0),
  }));
}
