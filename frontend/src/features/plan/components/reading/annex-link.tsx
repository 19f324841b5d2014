import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './reading.module.css';

export function AnnexLink({ planId, count }: { planId: string; count: number }) {
  const { t } = useTranslation('reading');
  return (
    <section id="annex" className={styles.part}>
      <h2 className={styles.unprinted}>{t('annex.title')}</h2>
      <p>
        <Link to="/plans/$planId/matrix" params={{ planId }}>
          {t('annex.open')}
        </Link>{' '}
        {count > 0 && <span className={styles.quiet}>({t('annex.tasks', { count })})</span>}
      </p>
    </section>
  );
}
