import { useTranslation } from 'react-i18next';
import type { SurveyOption, SurveyQuestion } from '@/api/schema.gen.d.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { currentLanguage } from '@/i18n/i18n.ts';

/** The text in the language of the screen, where it has one. */
export const textOf = ({ text, textEn }: Pick<SurveyQuestion | SurveyOption, 'text' | 'textEn'>) =>
  currentLanguage() === 'en' ? (textEn ?? text) : text;

export function AwareTag({ aware }: { aware: boolean }) {
  const { t } = useTranslation('survey');
  return <ToneTag tone={aware ? 'good' : 'warn'}>{aware ? t('aware') : t('notAware')}</ToneTag>;
}
