import { useTranslation } from 'react-i18next';
import type { PlanNote } from '@/api/schema.gen.d.ts';
import styles from './reading.module.css';

/** What a reader should know about a place; the printed words stay as they are. */
export function ClauseNotes({ notes }: { notes: PlanNote[] }) {
  const { t } = useTranslation('reading');
  return notes.map((note) => (
    <p key={note.id} className={styles.note} role="note">
      <b>{t(note.kind === 'ODDITY' ? 'note' : 'remark')}</b> {note.text}
    </p>
  ));
}
