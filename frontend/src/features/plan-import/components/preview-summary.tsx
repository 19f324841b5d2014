import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import type { ImportRowOutcome } from '@/api/schema.gen.d.ts';
import { formatDateTime } from '@/i18n/format.ts';
import { severities } from '../draft/doubts.ts';
import styles from './import.module.css';
import type { PreviewState } from './use-preview.ts';

const outcomes: ImportRowOutcome[] = [
  'CREATED',
  'UPDATED',
  'UNCHANGED',
  'REFUSED',
  'LEFT_OUT',
  'ABSENT',
];

/** Where the import would go, what it would change, and what should be looked at before. */
export function PreviewSummary({ preview }: { preview: PreviewState }) {
  const { t } = useTranslation('import');
  const { record, readOnly, dirty, editor, saving } = preview;
  const changes = outcomes.flatMap((outcome) => {
    const count = record.rows.filter((row) => row.outcome === outcome).length;
    return count > 0 ? [t(`count.${outcome}`, { count })] : [];
  });
  const counts = severities.flatMap((severity) => {
    const count = editor.draft.doubts.filter((doubt) => doubt.severity === severity).length;
    return count > 0 ? [{ severity, text: t(`doubts.${severity}`, { count }) }] : [];
  });
  const nothing = record.plan && record.rows.every(({ outcome }) => outcome === 'UNCHANGED');
  return (
    <div className={styles.summary}>
      {saving.isError && <SavingProblem preview={preview} />}
      <p>
        {readOnly
          ? t('preview.saved', { time: formatDateTime(record.committedAt) })
          : record.plan
            ? t('preview.exists', { name: record.plan.number ?? record.plan.title })
            : t('preview.isNew')}{' '}
        {nothing ? t('preview.nothing') : `${changes.join(', ')}.`}
      </p>
      {!readOnly && (
        <p className={styles.counts}>
          {counts.length === 0 && t('doubts.none')}
          {counts.map(({ severity, text }) => (
            <span key={severity} data-severity={severity}>
              {text}
            </span>
          ))}
        </p>
      )}
      {dirty && <p className={styles.quiet}>{t('preview.unsaved')}</p>}
    </div>
  );
}

function SavingProblem({ preview }: { preview: PreviewState }) {
  const { t } = useTranslation(['import', 'common']);
  const { error } = preview.saving;
  const stale = error instanceof ProblemError && error.status === 412;
  const violations = error instanceof ProblemError ? error.violations : [];
  return (
    <Alert
      type="error"
      showIcon
      title={stale ? t('preview.stale') : t('common:form.failed')}
      description={
        !stale && (
          <>
            <div>{problemText(error)}</div>
            <ul>
              {violations.map(({ field, code, message }) => (
                <li key={`${field} ${code}`}>
                  {field}: {message}
                </li>
              ))}
            </ul>
          </>
        )
      }
      action={stale && <Button onClick={preview.reload}>{t('action.reload')}</Button>}
    />
  );
}
