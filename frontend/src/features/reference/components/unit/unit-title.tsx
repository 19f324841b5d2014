import { useTranslation } from 'react-i18next';
import type { AdminUnit } from '@/api/schema.gen.d.ts';
import styles from '../reference.module.css';

/** A unit in the tree: its name, and what became of it since. */
export function UnitTitle({ unit }: { unit: AdminUnit }) {
  const { t } = useTranslation('reference');
  const names = unit.successors
    .filter(({ name, code }) => name !== unit.name || code !== unit.code)
    .map(({ name }) => name)
    .join(', ');
  return (
    <span className={styles.node}>
      <span>{unit.name}</span>
      <span className={styles.code}>{t('unit.code', { code: unit.code })}</span>
      {unit.childCount > 0 && (
        <span className={styles.code}>{t('unit.below', { count: unit.childCount })}</span>
      )}
      {names && <span className={styles.code}>{t('unit.mergedInto', { names })}</span>}
    </span>
  );
}
