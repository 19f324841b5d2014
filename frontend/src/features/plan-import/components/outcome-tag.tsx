import { useTranslation } from 'react-i18next';
import type { ImportRow } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import styles from './import.module.css';

const tones: Record<ImportRow['outcome'], TagTone> = {
  CREATED: 'good',
  UPDATED: 'info',
  UNCHANGED: 'idle',
  REFUSED: 'bad',
  LEFT_OUT: 'warn',
  ABSENT: 'idle',
};

/** What becomes of a row, with what changes in it and why it does not. */
export function OutcomeTag({ row }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  const fields = useFields(row);
  return (
    <>
      <ToneTag tone={tones[row.outcome]}>{t(`outcome.${row.outcome}`)}</ToneTag>
      {fields && <div className={styles.quiet}>{fields}</div>}
      {row.reason && <div className={styles.quiet}>{t(`reason.${row.reason}`)}</div>}
    </>
  );
}

function useFields({ fields }: ImportRow): string {
  const { t } = useTranslation('import');
  return fields.map((field) => t(`field.${field as 'title'}`)).join(', ');
}
