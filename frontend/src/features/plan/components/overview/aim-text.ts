import type { Target } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';

/** `≥ 50%`, `8–13%`, or nothing when the aim is no figure. */
export function aimText({ aim, aimTo, unit, direction }: Target): string {
  if (aim === undefined) return '';
  const figure =
    aimTo === undefined ? formatNumber(aim) : `${formatNumber(aim)}–${formatNumber(aimTo)}`;
  const sign = aimTo !== undefined || aim === 100 ? '' : direction === 'AT_LEAST' ? '≥ ' : '≤ ';
  return `${sign}${figure}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
}
