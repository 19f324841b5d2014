import { createContext, useContext } from 'react';
import type { DraftDoubt, ImportRow, PlanDraft } from '@/api/schema.gen.d.ts';

/** What the parts of the preview share. */
interface DraftEditor {
  draft: PlanDraft;
  /** What would happen to every row, or has happened. */
  rows: ImportRow[];
  /** A saved import is only looked at. */
  readOnly: boolean;
  onlyDoubts: boolean;
  leftOut: ReadonlySet<string>;
  takeTask: (code: string, take: boolean) => void;
  set: (pointer: string, value: unknown) => void;
  remove: (pointer: string) => void;
  dismiss: (doubts: DraftDoubt[]) => void;
}

export const DraftContext = createContext<DraftEditor | undefined>(undefined);

export function useDraft(): DraftEditor {
  const editor = useContext(DraftContext);
  if (!editor) throw new Error('There is no draft here.');
  return editor;
}
