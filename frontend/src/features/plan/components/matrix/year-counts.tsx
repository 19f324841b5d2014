import { useTranslation } from 'react-i18next';
import type { YearCount } from '@/api/schema.gen.d.ts';
import styles from './matrix.module.css';

/** How much work each year has, and how much of it is done. */
export function YearCounts({ years }: { years: YearCount[] }) {
  const { t } = useTranslation('task');
  return (
    <ul className={styles.years}>
      {years.map(({ year, done, total, late }) => (
        <li key={year}>
          {t('yearCount', { year: String(year), done, total })}
          {late > 0 && <b>{` ${t('yearLate', { count: late })}`}</b>}
        </li>
      ))}
    </ul>
  );
}
