import { useTranslation } from 'react-i18next';
import type { PlanNote } from '@/api/schema.gen.d.ts';
import styles from './matrix.module.css';

interface RowNotesProps {
  printed: string | undefined;
  notes: PlanNote[] | undefined;
}

/** The printed note, and apart from it what a reader should know about this row. */
export function RowNotes({ printed, notes = [] }: RowNotesProps) {
  const { t } = useTranslation('task');
  return (
    <>
      {printed && <div>{printed}</div>}
      {notes.map((note) => (
        <div key={note.id} className={styles.remark}>
          <b>{t(`note.${note.kind}`)}</b> {note.text}
        </div>
      ))}
    </>
  );
}
