import { useTranslation } from 'react-i18next';
import type {
  FacilityContact,
  FacilityIdentifier,
  FacilityParts,
  FacilityProduct,
  ProcessLine,
} from '@/api/schema.gen.d.ts';
import { dayBefore, formatDate, formatNumber } from '@/i18n/format.ts';
import type { PartKind } from './part-form.ts';

/** A part in words: what it is called, and what else is known of it, line by line. */
export interface PartText {
  name: string;
  more: string[];
}

const joined = (...texts: unknown[]) => texts.filter(Boolean).join(' · ');

/** How the parts of a facility are read by people; what is half typed is shown as far as it is. */
export function usePartText(
  lines: ProcessLine[],
): <K extends PartKind>(kind: K, part: FacilityParts[K][number]) => PartText {
  const { t } = useTranslation('part');
  const words: { [K in PartKind]: (part: FacilityParts[K][number]) => PartText } = {
    identifiers: ({ kind, value, source, validFrom, validTo }: FacilityIdentifier) => ({
      name: `${kind && t(`identifier.${kind}`)}: ${value}`,
      more: [
        joined(
          validFrom && t('from', { day: formatDate(validFrom) }),
          validTo && t('until', { day: formatDate(dayBefore(validTo)) }),
        ),
        source ? t('fromSource', { source }) : '',
      ],
    }),
    contacts: ({ fullName, position, phone, email, purpose, audience }: FacilityContact) => ({
      name: fullName,
      more: [
        joined(position, phone, email),
        joined(purpose, audience && t(`audience.${audience}`)),
      ],
    }),
    lines: ({ name, technology, startedYear, capacity, capacityUnit }: ProcessLine) => ({
      name,
      more: [
        joined(
          technology,
          startedYear && t('startedIn', { year: startedYear }),
          typeof capacity === 'number' && `${formatNumber(capacity)} ${capacityUnit ?? ''}`,
        ),
      ],
    }),
    products: ({ name, unit, lineId }: FacilityProduct) => ({
      name: `${name} (${unit})`,
      more: [lines.find(({ id }) => id === lineId)?.name ?? ''],
    }),
  };
  return (kind, part) => {
    const { name, more } = words[kind](part);
    return { name, more: more.filter(Boolean) };
  };
}
