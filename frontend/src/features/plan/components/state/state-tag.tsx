import { useTranslation } from 'react-i18next';
import type { TaskState } from '@/api/schema.gen.d.ts';
import styles from './state.module.css';
import { tones } from './tones.ts';

export function StateTag({ state }: { state: TaskState }) {
  const { t } = useTranslation('task');
  return (
    <span className={styles.tag} data-tone={tones[state]}>
      {t(`state.${state}`)}
    </span>
  );
}

export function LateTag() {
  const { t } = useTranslation('task');
  return (
    <span className={styles.tag} data-tone="late">
      {t('late')}
    </span>
  );
}
