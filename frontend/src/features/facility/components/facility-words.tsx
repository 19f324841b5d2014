import { useTranslation } from 'react-i18next';
import type { FacilityItem, FacilityStatus } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';

const statusTones: Record<FacilityStatus, TagTone> = {
  PLANNED: 'info',
  OPERATING: 'good',
  SUSPENDED: 'warn',
  CLOSED: 'idle',
  MOVED: 'idle',
};

export function StatusTag({ status }: { status: FacilityStatus }) {
  const { t } = useTranslation('registry');
  return <ToneTag tone={statusTones[status]}>{t(`status.${status}`)}</ToneTag>;
}

/** Says only what is wrong with a place. */
export function LocationTag({ check }: { check: FacilityItem['locationCheck'] }) {
  const { t } = useTranslation('registry');
  if (check === 'PLAUSIBLE') return null;
  return (
    <ToneTag tone={check === 'MISSING' ? 'idle' : 'bad'}>{t(`locationCheck.${check}`)}</ToneTag>
  );
}

/** How much of a record is filled; below half it asks for attention. */
export function CompletenessTag({ percent }: { percent: number }) {
  return (
    <ToneTag tone={percent >= 80 ? 'good' : percent >= 50 ? 'info' : 'warn'}>{percent}%</ToneTag>
  );
}
