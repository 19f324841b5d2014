import type { ReactNode } from 'react';
import { doubtsWithin } from '../draft/doubts.ts';
import { useDraft } from '../draft/use-draft.ts';
import { DoubtMarks } from './doubt-marks.tsx';
import { EditableText } from './editable-text.tsx';

interface FieldCellProps {
  label: string;
  pointer: string;
  value: string | null | undefined;
  strong?: boolean;
}

/** A text of the draft with the doubts about it. */
export function FieldCell({ label, pointer, value, strong = false }: FieldCellProps) {
  const { set } = useDraft();
  return (
    <Marked pointer={pointer}>
      <EditableText
        label={label}
        value={value}
        strong={strong}
        onChange={(typed) => set(pointer, typed || null)}
      />
    </Marked>
  );
}

/** Anything of the draft with the doubts about the place and what lies below it. */
export function Marked({ pointer, children }: { pointer: string; children: ReactNode }) {
  const { draft } = useDraft();
  return (
    <>
      {children}
      <DoubtMarks doubts={doubtsWithin(draft, pointer)} />
    </>
  );
}
