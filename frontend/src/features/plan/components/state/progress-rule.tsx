import { useTranslation } from 'react-i18next';
import styles from './state.module.css';

/** The annex prints no measure of progress, so the rule of ours is said wherever a figure stands. */
export function ProgressRule() {
  const { t } = useTranslation('task');
  return (
    <details className={styles.rule}>
      <summary>{t('rule.short')}</summary>
      <p>{t('rule.progress')}</p>
      <p>{t('rule.state')}</p>
      <p>{t('rule.late')}</p>
    </details>
  );
}
