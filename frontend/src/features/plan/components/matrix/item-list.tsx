import { useTranslation } from 'react-i18next';
import type { TaskItem } from '@/api/schema.gen.d.ts';
import { StateMark } from '../state/state-mark.tsx';
import styles from './matrix.module.css';

/** Actions or results as the annex lists them, each with a sign of its state. */
export function ItemList({ items }: { items: TaskItem[] }) {
  const { t } = useTranslation('task');
  if (items.length === 0) return null;
  return (
    <ul className={styles.items} data-single={items.length === 1 || undefined}>
      {items.map((item) => (
        <li key={item.id} data-gone={item.state === 'CANCELLED' || undefined}>
          <StateMark state={item.state} />
          <span>
            {item.text}
            {!item.printed && <em className={styles.added}>{` ${t('item.added')}`}</em>}
          </span>
        </li>
      ))}
    </ul>
  );
}
