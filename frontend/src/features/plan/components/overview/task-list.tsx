import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatrixTask } from '@/api/schema.gen.d.ts';
import { Panel, PanelNote, PanelRows } from '@/components/panel/panel.tsx';
import type { MatrixFilter } from '../../api/get-matrix.ts';
import { ProgressFigures } from '../state/progress-figures.tsx';
import { LateTag, StateTag } from '../state/state-tag.tsx';
import styles from './overview.module.css';

const most = 8;

interface TaskListProps {
  title: string;
  tasks: MatrixTask[];
  planId: string;
  /** The filter of the matrix that shows all of them. */
  search: Pick<MatrixFilter, 'mine' | 'late'>;
}

/** The first tasks of some kind, the late ones before the others. */
export function TaskList({ title, tasks, planId, search }: TaskListProps) {
  const { t } = useTranslation('task');
  const sorted = tasks.toSorted((a, b) => Number(b.late) - Number(a.late));
  return (
    <Panel
      title={title}
      aside={
        <Link
          to="/plans/$planId/matrix"
          params={{ planId }}
          search={{ ...(search.mine && { mine: true }), ...(search.late && { late: true }) }}
        >
          {t('overview.allOf', { count: tasks.length })}
        </Link>
      }
    >
      {tasks.length === 0 && <PanelNote>{t('overview.noneLate')}</PanelNote>}
      <PanelRows>
        {sorted.slice(0, most).map((task) => (
          <li key={task.id}>
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {[task.printedNumber, task.title].filter(Boolean).join(' ')}
            </Link>
            <span className={styles.meta}>
              <StateTag state={task.state} />
              {task.late && <LateTag />}
              <ProgressFigures progress={task.progress} label={t('progress.task')} />
            </span>
          </li>
        ))}
      </PanelRows>
    </Panel>
  );
}
