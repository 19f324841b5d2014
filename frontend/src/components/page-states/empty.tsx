import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-states.module.css';

interface EmptyProps {
  text?: string | undefined;
  /** What to do about it, e.g. a button that adds the first record. */
  action?: ReactNode;
}

export function Empty({ text, action }: EmptyProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <p>{text ?? t('state.empty')}</p>
      {action}
    </div>
  );
}
