import type { DraftDoubt, PlanDraft } from '@/api/schema.gen.d.ts';
import { isWithin } from './pointer.ts';

export const severities = ['ERROR', 'WARNING', 'INFO'] as const;

export function doubtsWithin(draft: PlanDraft, pointer: string): DraftDoubt[] {
  return draft.doubts.filter(({ path }) => isWithin(path, pointer));
}

/** The parts of the preview, and where in the draft their doubts lie. */
export const tabs = {
  matrix: ['/groups', '/extraColumns', '/clauseLinks'],
  header: ['/header', '/legalBases'],
  targets: ['/targets'],
  body: ['/clauses', '/duties', '/notes'],
} as const;

export type DraftTab = keyof typeof tabs;

export function doubtsOfTab(draft: PlanDraft, tab: DraftTab): DraftDoubt[] {
  const own = tabs[tab].flatMap((pointer) => doubtsWithin(draft, pointer));
  // What is about the document as a whole is shown with the heading.
  const everywhere = Object.values(tabs).flat();
  const rest = draft.doubts.filter(
    ({ path }) => !everywhere.some((pointer) => isWithin(path, pointer)),
  );
  return tab === 'header' ? [...rest, ...own] : own;
}
