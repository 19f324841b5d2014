import { useTranslation } from 'react-i18next';
import type { CertificateState, CourseOutcome, OutreachPerson } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';

const stateTones: Record<CertificateState, TagTone> = {
  VALID: 'good',
  EXPIRING: 'warn',
  EXPIRED: 'bad',
};

const outcomeTones: Record<CourseOutcome, TagTone> = {
  PASSED: 'good',
  FAILED: 'bad',
  ATTENDED: 'info',
};

export function StateTag({ state }: { state: CertificateState }) {
  const { t } = useTranslation('course');
  return <ToneTag tone={stateTones[state]}>{t(`state.${state}`)}</ToneTag>;
}

export function OutcomeTag({ outcome }: { outcome: CourseOutcome }) {
  const { t } = useTranslation('course');
  return <ToneTag tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</ToneTag>;
}

export const workplaceOf = ({ facility, agency, workplace }: OutreachPerson) =>
  facility?.name ?? agency?.name ?? workplace;
