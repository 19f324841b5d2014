import { useTranslation } from 'react-i18next';
import type { Change, ChangePage } from '@/api/schema.gen.d.ts';
import { formatDateTime } from '@/i18n/format.ts';
import { ChangeFields } from './change-fields.tsx';
import { recordText } from './change-text.ts';
import styles from './history.module.css';

interface ChangeListProps {
  pages: ChangePage[];
  /** Of many records: a part says whose it is. */
  ofMany: boolean;
}

/** Changes as sentences: who did what to which record, when, by which way and why. */
export function ChangeList({ pages, ofMany }: ChangeListProps) {
  return (
    <ol className={styles.list}>
      {pages.flatMap(({ items, labels }) =>
        items.map((change) => (
          <li key={change.id} className={styles.entry} data-operation={change.operation}>
            <Sentence change={change} labels={labels} ofMany={ofMany} />
            <ChangeFields change={change} labels={labels} />
          </li>
        )),
      )}
    </ol>
  );
}

interface SentenceProps {
  change: Change;
  labels: Record<string, string>;
  ofMany: boolean;
}

function Sentence({ change, labels, ofMany }: SentenceProps) {
  const { t } = useTranslation('history');
  const whole = change.subjectId === change.recordId ? undefined : labels[change.subjectId];
  return (
    <>
      <p className={styles.sentence}>
        <b>{change.actorName ?? t('someone')}</b>{' '}
        {t(`sentence.${change.operation}`, { what: recordText(change, labels) })}
        {ofMany && whole && ` ${t('partOf', { whole })}`}
      </p>
      <p className={styles.quiet}>
        <time dateTime={change.at}>{formatDateTime(change.at)}</time>
        {` · ${t(`source.${change.source}`)}`}
        {change.origin && ` · ${change.origin}`}
      </p>
      {change.reason && (
        <p className={styles.reason}>
          {t('reason')}: {change.reason}
        </p>
      )}
    </>
  );
}
