import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportRow } from '@/api/schema.gen.d.ts';
import styles from './import.module.css';

const colors = {
  CREATED: 'green',
  UPDATED: 'blue',
  UNCHANGED: 'default',
  REFUSED: 'red',
  LEFT_OUT: 'orange',
  ABSENT: 'default',
} as const;

/** What becomes of a row, with what changes in it and why it does not. */
export function OutcomeTag({ row }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  const fields = useFields(row);
  return (
    <>
      <Tag color={colors[row.outcome]} variant="outlined">
        {t(`outcome.${row.outcome}`)}
      </Tag>
      {fields && <div className={styles.quiet}>{fields}</div>}
      {row.reason && <div className={styles.quiet}>{t(`reason.${row.reason}`)}</div>}
    </>
  );
}

function useFields({ fields }: ImportRow): string {
  const { t } = useTranslation('import');
  return fields.map((field) => t(`field.${field as 'title'}`)).join(', ');
}
