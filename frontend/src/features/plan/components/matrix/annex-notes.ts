import type { PlanNote } from '@/api/schema.gen.d.ts';

/** Oddities that a reader of the annex should know; those of the plan's body stand in its text. */
const ofAnnex = new Set([
  'ANNEX_DATE_BEFORE_CITED_PAPERS',
  'NUMBER_ONLY_IN_ANNEX',
  'GROUPS_DIFFER_FROM_BODY',
]);

/** Notes about the annex as a whole, and remarks that somebody made about the whole plan. */
export function annexNotes(notes: PlanNote[]): PlanNote[] {
  return notes.filter(({ code, clauseId, taskId }) =>
    code ? ofAnnex.has(code) : !clauseId && !taskId,
  );
}
