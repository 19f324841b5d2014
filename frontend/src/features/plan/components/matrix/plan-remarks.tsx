import { useTranslation } from 'react-i18next';
import type { PlanNote } from '@/api/schema.gen.d.ts';
import styles from './matrix.module.css';

/** What a reader should know about the paper as a whole; its printed words stay as they are. */
export function PlanRemarks({ notes }: { notes: PlanNote[] }) {
  const { t } = useTranslation('task');
  if (notes.length === 0) return null;
  return (
    <section className={styles.remarks} aria-label={t('matrix.remarks')}>
      <h2>{t('matrix.remarks')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.id}>{note.text}</li>
        ))}
      </ul>
    </section>
  );
}
