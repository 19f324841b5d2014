import { useTranslation } from 'react-i18next';
import type { AssessmentState, PotentialLevel } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { currentLanguage } from '@/i18n/i18n.ts';

/** The text in the language of the screen, where it has one. */
export const inLanguage = (text: string | undefined, english: string | undefined) =>
  currentLanguage() === 'en' ? (english ?? text) : text;

const levelTones: Record<PotentialLevel, TagTone> = { HIGH: 'good', MEDIUM: 'info', LOW: 'idle' };

export function LevelTag({ level }: { level: PotentialLevel }) {
  const { t } = useTranslation('assessment');
  return <ToneTag tone={levelTones[level]}>{t(`level.${level}`)}</ToneTag>;
}

const stateTones: Record<AssessmentState, TagTone> = {
  PLANNED: 'idle',
  IN_PROGRESS: 'warn',
  COMPLETED: 'info',
  VERIFIED: 'good',
};

export function StateTag({ state }: { state: AssessmentState }) {
  const { t } = useTranslation('assessment');
  return <ToneTag tone={stateTones[state]}>{t(`state.${state}`)}</ToneTag>;
}
