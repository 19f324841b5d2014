import { useTranslation } from 'react-i18next';
import type { ItemState } from '@/api/schema.gen.d.ts';
import styles from './state.module.css';
import { tones } from './tones.ts';

/** A small sign before an item, for places with no room for the state's name. */
export function StateMark({ state }: { state: ItemState }) {
  const { t } = useTranslation('task');
  const name = t(`state.${state}`);
  return (
    <span className={styles.mark} data-tone={tones[state]} title={name}>
      <span className={styles.hidden}>{`${name}: `}</span>
    </span>
  );
}
