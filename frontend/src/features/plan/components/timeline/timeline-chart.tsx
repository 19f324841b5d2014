import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimelineGroup, TimelineTask } from '@/api/schema.gen.d.ts';
import { ProgressFigures } from '../state/progress-figures.tsx';
import { LateTag } from '../state/state-tag.tsx';
import { TimelineLegend } from './timeline-legend.tsx';
import styles from './timeline.module.css';
import { YearTrack } from './year-track.tsx';

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

interface TimelineChartProps {
  groups: TimelineGroup[];
  /** One year is shown by its months. */
  years: number[];
  today: string;
}

/** A real table, so that those who do not see the bars read the same rows and years. */
export function TimelineChart({ groups, years, today }: TimelineChartProps) {
  const { t } = useTranslation('task');
  const [only] = years.length === 1 ? years : [];
  const span = only === undefined ? years.length : 12;
  return (
    <>
      <TimelineLegend />
      <div
        className={styles.frame}
        role="region"
        aria-label={t('timeline.label')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
      >
        <table className={styles.table}>
          <caption className={styles.hidden}>{t('timeline.label')}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {t('column.title')}
              </th>
              {only === undefined
                ? years.map((year) => (
                    <th key={year} scope="col">
                      {year}
                    </th>
                  ))
                : monthNumbers.map((month) => (
                    <th key={month} scope="col">
                      {t('timeline.month', { month })}
                    </th>
                  ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={span + 1}>
                  <span>{[group.label, group.title].filter(Boolean).join(' ')}</span>
                </th>
              </tr>
              {group.tasks.map((task) => (
                <tr key={task.id}>
                  <th scope="row" className={styles.name}>
                    <TaskName task={task} />
                  </th>
                  {years.map((year) => (
                    <td key={year} colSpan={only === undefined ? 1 : 12} data-months={only}>
                      <YearTrack
                        task={task}
                        year={year}
                        today={today}
                        scale={only === undefined ? 'year' : 'months'}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}

function TaskName({ task }: { task: TimelineTask }) {
  const { t } = useTranslation('task');
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
        {[task.printedNumber, task.title].filter(Boolean).join(' ')}
      </Link>
      <div className={styles.standing}>
        <ProgressFigures progress={task.progress} label={t('progress.task')} />
        {task.late && <LateTag />}
      </div>
    </>
  );
}
