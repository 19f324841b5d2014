import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Side } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import styles from './target.module.css';

interface CellLinkProps {
  day: string;
  /** The part of the facilities; absent for all of them. */
  part: string | undefined;
  /** How the part is called. */
  name: string;
  side: Side;
  count: number;
}

/** A number of the years' table, which leads to the list of what it counts. */
export function CellLink({ day, part, name, side, count }: CellLinkProps) {
  const { t } = useTranslation('target');
  const number = formatNumber(count);
  if (count === 0) return <>{number}</>;
  return (
    <Link
      to="."
      hash="members"
      className={styles.cellLink ?? ''}
      aria-label={t('cell', { side: t(`side.${side}`), number, part: name, day: formatDate(day) })}
      // Who presses a number goes on reading in the list.
      onClick={() => document.getElementById('members')?.focus()}
      search={
        ((previous: Record<string, unknown>) => ({
          ...previous,
          listDay: day,
          part,
          side: side === 'NUMERATOR' ? undefined : side,
          band: undefined,
          page: undefined,
        })) as never
      }
    >
      {number}
    </Link>
  );
}
