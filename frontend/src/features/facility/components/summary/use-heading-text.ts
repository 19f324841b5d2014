import { useTranslation } from 'react-i18next';
import type { Dimension, PivotHeading } from '@/api/schema.gen.d.ts';
import { dayBefore, formatDate } from '@/i18n/format.ts';
import { risks, sizes, statuses } from '../facility-codes.ts';

interface HeadingText {
  name: string;
  /** What tells two of the same name apart. */
  edition?: string | undefined;
}

/** The name of a row or a column. */
export function useHeadingText(): (dimension: Dimension, heading: PivotHeading) => HeadingText {
  const { t } = useTranslation(['pivot', 'registry']);
  return (dimension, { key, label, validTo, vsicVersion }) => {
    if (key === undefined) return { name: t('unknown') };
    if (label) {
      return {
        name: label,
        edition:
          (validTo && `→ ${formatDate(dayBefore(validTo))}`) ||
          (vsicVersion && `VSIC ${vsicVersion}`),
      };
    }
    const size = dimension === 'SIZE' && sizes.find((each) => each === key);
    const status = dimension === 'STATUS' && statuses.find((each) => each === key);
    const risk = dimension === 'POLLUTION_RISK' && risks.find((each) => each === key);
    return {
      name:
        (size && t(`registry:size.${size}`)) ||
        (status && t(`registry:status.${status}`)) ||
        (risk && t(`registry:risk.${risk}`)) ||
        key,
    };
  };
}

/** The heading in one line, for files and for those who hear it. */
export function inOneLine({ name, edition }: HeadingText): string {
  return edition ? `${name} (${edition})` : name;
}
