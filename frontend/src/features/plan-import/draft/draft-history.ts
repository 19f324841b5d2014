import type { DraftDoubt, PlanDraft } from '@/api/schema.gen.d.ts';
import { afterRemoval, isWithin, withoutEntry, withValue } from './pointer.ts';

export interface DraftHistory {
  past: PlanDraft[];
  present: PlanDraft;
  future: PlanDraft[];
  /** The draft that the server has. */
  saved: PlanDraft;
}

export type DraftStep =
  | { kind: 'set'; pointer: string; value: unknown }
  | { kind: 'remove'; pointer: string }
  | { kind: 'dismiss'; doubts: DraftDoubt[] }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'saved'; sent: PlanDraft; stored: PlanDraft };

const longest = 200;

export function startHistory(draft: PlanDraft): DraftHistory {
  return { past: [], present: draft, future: [], saved: draft };
}

/** Every correction can be taken back; saving does not end that. */
export function draftHistory(history: DraftHistory, step: DraftStep): DraftHistory {
  const { past, present, future } = history;
  switch (step.kind) {
    case 'undo': {
      const previous = past.at(-1);
      if (!previous) return history;
      return {
        ...history,
        past: past.slice(0, -1),
        present: previous,
        future: [present, ...future],
      };
    }
    case 'redo': {
      const [next, ...rest] = future;
      if (!next) return history;
      return { ...history, past: [...past, present], present: next, future: rest };
    }
    case 'saved':
      return step.sent === present
        ? { ...history, present: step.stored, saved: step.stored }
        : { ...history, saved: step.stored };
    default:
      return {
        ...history,
        past: [...past, present].slice(-longest),
        present: corrected(present, step),
        future: [],
      };
  }
}

type Correction = Extract<DraftStep, { kind: 'set' | 'remove' | 'dismiss' }>;

/** A doubt ends where a person has had a hand. */
function corrected(draft: PlanDraft, step: Correction): PlanDraft {
  switch (step.kind) {
    case 'set':
      return {
        ...withValue(draft, step.pointer, step.value),
        doubts: draft.doubts.filter(({ path }) => !isWithin(path, step.pointer)),
      };
    case 'remove':
      return {
        ...withoutEntry(draft, step.pointer),
        doubts: draft.doubts.flatMap((doubt) => {
          const path = afterRemoval(doubt.path, step.pointer);
          return path === undefined ? [] : [{ ...doubt, path }];
        }),
      };
    default:
      return { ...draft, doubts: draft.doubts.filter((doubt) => !step.doubts.includes(doubt)) };
  }
}
