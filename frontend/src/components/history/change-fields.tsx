import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/api/schema.gen.d.ts';
import { fieldText, shownFields, valueText } from './change-text.ts';
import styles from './history.module.css';

interface ChangeFieldsProps {
  change: Change;
  /** Names of the records that values point at. */
  labels: Record<string, string>;
}

/** Every changed field, before and after; of a new record, what it began with. */
export function ChangeFields({ change, labels }: ChangeFieldsProps) {
  const { t } = useTranslation(['history', 'common']);
  const edited = change.operation === 'UPDATE';
  const [open, setOpen] = useState(edited);
  const fields = shownFields(change.fields).filter(
    ({ before, after }) => edited || (before ?? after ?? null) !== null,
  );
  if (fields.length === 0) return null;
  if (!open) {
    return (
      <Button type="link" size="small" className={styles.more} onClick={() => setOpen(true)}>
        {t('details', { count: fields.length })}
      </Button>
    );
  }
  return (
    <table className={styles.fields} aria-label={t('fieldsOf')}>
      <thead>
        <tr>
          <th scope="col">{t('field')}</th>
          {change.operation !== 'INSERT' && <th scope="col">{t('before')}</th>}
          {change.operation !== 'DELETE' && <th scope="col">{t('after')}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{fieldText(name, change.recordType)}</th>
            {change.operation !== 'INSERT' && (
              <td className={styles.before} data-title={t('before')}>
                {valueText(t, labels, name, before)}
              </td>
            )}
            {change.operation !== 'DELETE' && (
              <td data-title={t('after')}>{valueText(t, labels, name, after)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
