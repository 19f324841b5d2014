import { currentLanguage } from './i18n.ts';

/** All dates and times of the product are read in Cao Bằng, wherever the browser is. */
const timeZone = 'Asia/Ho_Chi_Minh';

function locale(): string {
  return currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB';
}

/** `2016-11-24` → `24/11/2016`. */
export function formatDate(isoDate: string | null | undefined): string {
  if (!isoDate) return '';
  const [year, month, day] = isoDate.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** An instant in UTC → `24/11/2016 08:05` in Cao Bằng. */
export function formatDateTime(instant: string | null | undefined): string {
  if (!instant) return '';
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}

/** Today's date in Cao Bằng as `yyyy-MM-dd`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
}

/** `2025-07-01` → `2025-06-30`. */
export function dayBefore(isoDate: string): string {
  return daysBefore(isoDate, 1);
}

/** So many days earlier. */
export function daysBefore(isoDate: string, days: number): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}

export function formatNumber(value: number | null | undefined, digits?: number): string {
  if (value === null || value === undefined) return '';
  const fraction =
    digits === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat(locale(), fraction).format(value);
}

/** Whole đồng: `1.234.567 ₫`. */
export function formatMoney(dong: number | null | undefined): string {
  if (dong === null || dong === undefined) return '';
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency: 'VND',
    currencyDisplay: 'narrowSymbol',
  }).format(dong);
}

/** A share between 0 and 1: `12,3%`. */
export function formatPercent(share: number | null | undefined, digits = 1): string {
  if (share === null || share === undefined) return '';
  return new Intl.NumberFormat(locale(), {
    style: 'percent',
    maximumFractionDigits: digits,
  }).format(share);
}
