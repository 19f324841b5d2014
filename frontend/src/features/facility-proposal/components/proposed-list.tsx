import { useTranslation } from 'react-i18next';
import type { FacilityProposal } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';

/** Each value that is asked for, with its name, and why. */
export function ProposedList({ proposal }: { proposal: FacilityProposal }) {
  const { t } = useTranslation(['registry', 'proposal']);
  const { proposed, note } = proposal;
  const rows: [string, string | undefined][] = [
    [t('field.name'), proposed.name],
    [t('field.taxCode'), proposed.taxCode],
    [t('field.address'), proposed.address],
    [
      t('field.latitude'),
      proposed.latitude === undefined
        ? undefined
        : `${formatNumber(proposed.latitude)}; ${formatNumber(proposed.longitude)}`,
    ],
    [t('field.size'), proposed.size && t(`size.${proposed.size}`)],
    [t('field.employees'), formatNumber(proposed.employees)],
    [t('field.operatingFrom'), formatDate(proposed.operatingFrom)],
    [
      t('field.annualToe'),
      proposed.annualToe === undefined
        ? undefined
        : `${formatNumber(proposed.annualToe)} TOE (${proposed.annualToeYear ?? ''})`,
    ],
  ];
  return (
    <>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            {label}: <strong>{value}</strong>
          </div>
        ))}
      {note && <em>{note}</em>}
    </>
  );
}
