import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LegalEffect, Plan } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate } from '@/i18n/format.ts';
import styles from './reading.module.css';

const tones: Record<LegalEffect, TagTone> = {
  IN_FORCE: 'good',
  AMENDED: 'info',
  REPLACED: 'bad',
  EXPIRED: 'bad',
  UNKNOWN: 'idle',
};

/** What the plan rests on, word for word, each with whether it still holds. */
export function LegalBases({ plan }: { plan: Plan }) {
  const { t } = useTranslation('reading');
  return (
    <section id="legal-bases" aria-labelledby="legal-bases-title">
      <h2 id="legal-bases-title">{t('basis.title')}</h2>
      {plan.legalBases.length === 0 && <p className={styles.quiet}>{t('basis.none')}</p>}
      <ul className={styles.bases}>
        {plan.legalBases.map(({ id, citation, document }) => (
          <li key={id}>
            <Can permission="document:read" otherwise={citation}>
              <Link to="/documents" search={{ open: document.id }}>
                {citation}
              </Link>
            </Can>{' '}
            <ToneTag tone={tones[document.effect]}>
              {t(`effect.${document.effect}`)}
              {document.effectSince &&
                ` ${t('basis.since', { day: formatDate(document.effectSince) })}`}
            </ToneTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
