import { useTranslation } from 'react-i18next';
import type { NoticeMailTry } from '@/api/schema.gen.d.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import styles from './notice.module.css';

const tones: Record<NonNullable<NoticeMailTry['outcome']>, TagTone> = {
  TAKEN: 'good',
  LATER: 'warn',
  REFUSED: 'bad',
  SERVER: 'warn',
  LOGGED: 'idle',
};

interface MailTriesProps {
  tries: NoticeMailTry[];
  /** The latest has no end because it is being made. */
  sending: boolean;
}

/** Each try to send a mail, the latest first. */
export function MailTries({ tries, sending }: MailTriesProps) {
  const { t } = useTranslation('notice');
  if (tries.length === 0) return <p className={styles.quiet}>{t('mail.noTries')}</p>;
  return (
    <ol className={styles.tries} aria-label={t('mail.tries')}>
      {tries.map(({ id, beganAt, address, outcome, problem, askedBy }, at) => (
        <li key={id}>
          <span>{formatDateTime(beganAt)}</span>
          <span>
            {outcome ? (
              <ToneTag tone={tones[outcome]}>{t(`mail.outcome.${outcome}`)}</ToneTag>
            ) : (
              <ToneTag tone="idle">
                {t(sending && at === 0 ? 'delivery.outcomes.SENDING' : 'mail.outcome.unknown')}
              </ToneTag>
            )}
          </span>
          <span className={styles.quiet}>
            {address}
            {askedBy && ` · ${t('mail.askedBy', { name: askedBy.name })}`}
          </span>
          {problem && <span className={styles.quiet}>{problem}</span>}
        </li>
      ))}
    </ol>
  );
}
