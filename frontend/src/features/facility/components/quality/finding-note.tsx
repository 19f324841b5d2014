import { useTranslation } from 'react-i18next';
import type { FacilityFinding } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from '../facility.module.css';

interface FindingNoteProps {
  finding: FacilityFinding;
  /** Where columns of their own tell the person in charge and the day. */
  inTable?: boolean;
}

/** What is missing, who takes it on, and what was said to it. */
export function FindingNote({ finding, inTable = false }: FindingNoteProps) {
  const { t } = useTranslation(['quality', 'registry']);
  const { missing, owner, dueOn, outcome, reason, decidedBy, decidedAt, lapsed } = finding;
  return (
    <>
      {missing && (
        <div>{missing.map((field) => t(`registry:field.${field as 'name'}`)).join(', ')}</div>
      )}
      {!inTable && (owner ?? dueOn) && (
        <div className={styles.quiet}>
          {[owner?.name, dueOn && t('until', { day: formatDate(dueOn) })]
            .filter(Boolean)
            .join(' · ')}
        </div>
      )}
      {outcome && (
        <div className={lapsed ? styles.quiet : undefined}>
          {t(lapsed ? 'saidBefore' : 'said', {
            reason,
            name: decidedBy ?? '',
            day: formatDate(decidedAt),
          })}
        </div>
      )}
    </>
  );
}
