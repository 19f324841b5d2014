import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClauseNode, Duty, MatrixTask, Target } from '@/api/schema.gen.d.ts';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { ClauseNotes } from './clause-notes.tsx';
import { useReading } from './reading-context.ts';
import styles from './reading.module.css';

/** What the system knows about a clause, set apart from the printed words. */
export function ClauseExtras({ clause }: { clause: ClauseNode }) {
  const reading = useReading();
  const tasks = clause.taskIds.flatMap((id) => reading.tasks.get(id) ?? []);
  const duty = reading.duties.get(clause.id);
  return (
    <>
      <ClauseNotes notes={reading.notes.get(clause.id) ?? []} />
      <Targets targets={reading.targets.get(clause.id) ?? []} />
      {tasks.length > 0 && <Tasks tasks={tasks} />}
      {duty && <Bound duty={duty} />}
    </>
  );
}

function Tasks({ tasks }: { tasks: MatrixTask[] }) {
  const { t } = useTranslation('reading');
  return (
    <p className={styles.extra}>
      <b>{t('tasks')}</b>{' '}
      {tasks.map((task, index) => (
        <span key={task.id}>
          {index > 0 && '; '}
          <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
            {task.code} {task.title}
          </Link>
        </span>
      ))}
    </p>
  );
}

function Targets({ targets }: { targets: Target[] }) {
  const { t } = useTranslation('reading');
  return targets.map((target) => (
    <p key={target.id} className={styles.extra}>
      <b>
        {target.code} – {target.title}
      </b>{' '}
      {target.aim !== undefined && (
        <>
          {t('target.label')} {formatNumber(target.aim)}
          {target.aimTo !== undefined && `–${formatNumber(target.aimTo)}`}
          {target.unit === '%' ? '%' : target.unit && ` ${target.unit}`}
        </>
      )}
      {target.dueOn && ` ${t('target.due', { day: formatDate(target.dueOn) })}`}
    </p>
  ));
}

function Bound({ duty }: { duty: Duty }) {
  const { t } = useTranslation('reading');
  if (duty.parties.length === 0) return null;
  return (
    <p className={styles.extra}>
      <b>{t('bound')}</b>{' '}
      {duty.parties
        .map(({ phrase, body }) => body?.name ?? `${phrase} (${t('notResolved')})`)
        .join('; ')}
    </p>
  );
}
