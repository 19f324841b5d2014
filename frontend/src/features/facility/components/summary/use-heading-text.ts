import { useTranslation } from 'react-i18next';
import type { Dimension, PivotHeading } from '@/api/schema.gen.d.ts';
import { dayBefore, formatDate } from '@/i18n/format.ts';
import { risks, sizes, statuses } from '../facility-words.tsx';

/** What a row or a column is called. */
export function useHeadingText(): (dimension: Dimension, heading: PivotHeading) => string {
  const { t } = useTranslation(['pivot', 'registry']);
  return (dimension, { key, label, validTo, vsicVersion }) => {
    if (key === undefined) return t('unknown');
    if (label && validTo) return `${label} (→ ${formatDate(dayBefore(validTo))})`;
    if (label && vsicVersion) return `${label} (VSIC ${vsicVersion})`;
    if (label) return label;
    if (dimension === 'SIZE') {
      const size = sizes.find((each) => each === key);
      if (size) return t(`registry:size.${size}`);
    }
    if (dimension === 'STATUS') {
      const status = statuses.find((each) => each === key);
      if (status) return t(`registry:status.${status}`);
    }
    if (dimension === 'POLLUTION_RISK') {
      const risk = risks.find((each) => each === key);
      if (risk) return t(`registry:risk.${risk}`);
    }
    return key;
  };
}
