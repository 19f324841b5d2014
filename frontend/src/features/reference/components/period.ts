import type { TFunction } from 'i18next';
import { formatDate } from '@/i18n/format.ts';

interface Dated {
  validFrom?: string | undefined;
  /** The first day on which it is true no more. */
  validTo?: string | undefined;
}

/** The last day before `2025-07-01` is `2025-06-30`. */
function dayBefore(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A period as people say it, with its last day instead of the day after. */
export function periodText(t: TFunction<'reference'>, { validFrom, validTo }: Dated): string {
  const from = formatDate(validFrom);
  const to = validTo ? formatDate(dayBefore(validTo)) : '';
  if (from && to) return t('period.both', { from, to });
  if (from) return t('period.from', { from });
  return to ? t('period.to', { to }) : t('period.always');
}

/** True when the period holds that day. */
export function isOn({ validFrom, validTo }: Dated, day: string): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || validTo > day);
}
