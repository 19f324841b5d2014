import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  FacilityFinding,
  QualityRule,
  QualityRuleCode,
  QualitySeverity,
} from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { rulesQuery } from '../../api/findings.ts';

const severityTones: Record<QualitySeverity, TagTone> = {
  BLOCK: 'bad',
  WARN: 'warn',
  INFO: 'info',
};

export const severities = Object.keys(severityTones) as QualitySeverity[];

const stateTones: Record<FacilityFinding['state'], TagTone> = {
  OPEN: 'warn',
  POSTPONED: 'info',
  OVERRIDDEN: 'idle',
};

export function SeverityTag({ severity }: { severity: QualitySeverity }) {
  const { t } = useTranslation('quality');
  return <ToneTag tone={severityTones[severity]}>{t(`severity.${severity}`)}</ToneTag>;
}

/** Where a finding stands; one that is late says so. */
export function FindingTag({ finding }: { finding: FacilityFinding }) {
  const { t } = useTranslation('quality');
  return finding.overdue ? (
    <ToneTag tone="bad">{t('overdue')}</ToneTag>
  ) : (
    <ToneTag tone={stateTones[finding.state]}>{t(`state.${finding.state}`)}</ToneTag>
  );
}

/** What the server says about each rule; a rule has no words until they have come. */
export function useRules(): Partial<Record<QualityRuleCode, QualityRule>> {
  const { i18n } = useTranslation();
  const { data } = useQuery(rulesQuery(i18n.language));
  return Object.fromEntries((data ?? []).map((rule) => [rule.code, rule]));
}
