import { useTranslation } from 'react-i18next';
import type { FacilityFinding } from '@/api/schema.gen.d.ts';
import { csv } from '@/config/csv.ts';
import { formatDate } from '@/i18n/format.ts';
import { useRules } from './quality-words.tsx';

/** The work list as a table for a spreadsheet. */
export function useFindingsCsv(): (findings: FacilityFinding[]) => string {
  const { t } = useTranslation('quality');
  const rules = useRules();
  return (findings) =>
    csv([
      [
        t('code'),
        t('facility'),
        t('area'),
        t('severityLabel'),
        t('what'),
        t('stateLabel'),
        t('owner'),
        t('dueOn'),
        t('reason'),
      ],
      ...findings.map(({ facility, rule, severity, state, owner, dueOn, reason }) => [
        facility?.code ?? '',
        facility?.name ?? '',
        facility?.adminUnit.name ?? '',
        t(`severity.${severity}`),
        rules[rule]?.title ?? rule,
        t(`state.${state}`),
        owner?.name ?? '',
        formatDate(dueOn),
        reason ?? '',
      ]),
    ]);
}
