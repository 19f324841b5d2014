import { useTranslation } from 'react-i18next';
import styles from './page-states.module.css';

export function Loading() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className={styles.spinner} aria-hidden />
      {t('state.loading')}
    </div>
  );
}
