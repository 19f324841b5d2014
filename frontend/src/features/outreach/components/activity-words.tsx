import { useTranslation } from 'react-i18next';
import type { OutreachStatus, OutreachTopic } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate } from '@/i18n/format.ts';

const tones: Record<OutreachStatus, TagTone> = {
  PLANNED: 'info',
  COMPLETED: 'good',
  CANCELLED: 'idle',
};

export function StatusTag({ status }: { status: OutreachStatus }) {
  const { t } = useTranslation('outreach');
  return <ToneTag tone={tones[status]}>{t(`status.${status}`)}</ToneTag>;
}

/** The topics in one line. */
export function useTopicText(): (topics: OutreachTopic[]) => string {
  const { t } = useTranslation('outreach');
  return (topics) => topics.map((topic) => t(`topic.${topic}`)).join('; ');
}

/** One day, or the first and the last. */
export function dayRange(from: string, to: string): string {
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
}
