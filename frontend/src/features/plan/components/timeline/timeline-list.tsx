import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimelineGroup, TimelineTask } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import { ProgressFigures } from '../state/progress-figures.tsx';
import { LateTag, StateTag } from '../state/state-tag.tsx';
import styles from './list.module.css';

interface TimelineListProps {
  groups: TimelineGroup[];
  years: number[];
}

/** The same work in words: for phones, and for those who prefer to read. */
export function TimelineList({ groups, years }: TimelineListProps) {
  return (
    <>
      {groups.map((group) => (
        <section key={group.id} className={styles.section}>
          <h2>{[group.label, group.title].filter(Boolean).join(' ')}</h2>
          {group.tasks.map((task) => (
            <TaskWork key={task.id} task={task} years={years} />
          ))}
        </section>
      ))}
    </>
  );
}

function TaskWork({ task, years }: { task: TimelineTask; years: number[] }) {
  const { t } = useTranslation('task');
  const items = task.spans
    .filter(({ year }) => years.includes(year))
    .flatMap(({ workItems }) => workItems);
  return (
    <article className={styles.task}>
      <h3>
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {[task.printedNumber, task.title].filter(Boolean).join(' ')}
        </Link>
      </h3>
      <ProgressFigures progress={task.progress} label={t('progress.task')} />
      {items.length === 0 && <p className={styles.none}>{t('work.none')}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <span className={styles.year}>{item.year}</span>
            <div>
              <div>{item.title}</div>
              <div className={styles.about}>
                {[
                  item.startsOn || item.endsOn
                    ? `${formatDate(item.startsOn) || '…'} – ${formatDate(item.endsOn) || '…'}`
                    : t('timeline.noDates'),
                  item.responsible?.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <span className={styles.tags}>
                <StateTag state={item.state} />
                {item.late && <LateTag />}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </article>
  );
}
