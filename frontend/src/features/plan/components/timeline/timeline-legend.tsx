import { useTranslation } from 'react-i18next';
import { tones } from '../state/tones.ts';
import styles from './timeline.module.css';

const states = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'CANCELLED'] as const;

export function TimelineLegend() {
  const { t } = useTranslation('task');
  return (
    <ul className={styles.legend} aria-label={t('timeline.legend')}>
      {states.map((state) => (
        <li key={state}>
          <span className={styles.sample} data-tone={tones[state]} aria-hidden />
          {t(`state.${state}`)}
        </li>
      ))}
      <li>
        <span className={styles.sample} data-tone="idle" data-late aria-hidden />
        {t('late')}
      </li>
      <li>
        <span className={styles.sample} data-tone="idle" data-undated aria-hidden />
        {t('timeline.noDates')}
      </li>
    </ul>
  );
}
