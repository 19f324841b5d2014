import type { TaskState } from '@/api/schema.gen.d.ts';

export type Tone = 'idle' | 'busy' | 'done' | 'held' | 'gone' | 'late';

/** How each state of a task, an item or a work item looks; its name always stands beside the colour. */
export const tones: Record<TaskState, Tone> = {
  NOT_STARTED: 'idle',
  IN_PROGRESS: 'busy',
  DONE: 'done',
  SUSPENDED: 'held',
  CANCELLED: 'gone',
};
