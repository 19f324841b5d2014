import { useTranslation } from 'react-i18next';
import type { MatrixGroup, MatrixTask } from '@/api/schema.gen.d.ts';
import { ProgressFigures } from '../state/progress-figures.tsx';
import type { MatrixColumn } from './matrix-columns.tsx';
import styles from './matrix.module.css';

/** Up to here the annex fits a wide screen and the page itself scrolls below a fixed head. */
const widest = 1400;
/** Of its wished width, what the table needs at least: the annex fits a screen of 1280 pixels. */
const tightest = 0.7;

interface MatrixTableProps {
  groups: MatrixGroup[];
  columns: MatrixColumn[];
  /** Only some rows of a group are shown. */
  filtered: boolean;
  busy: boolean;
}

/** The annex as it is printed: its groups, its rows, its columns. */
export function MatrixTable({ groups, columns, filtered, busy }: MatrixTableProps) {
  const { t } = useTranslation('task');
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  return (
    // The scrolling part is reached by keyboard, so it has a place in the order and a name.
    <div
      className={styles.frame}
      data-wide={width > widest || undefined}
      role="region"
      aria-label={t('matrix.label')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
      tabIndex={0}
    >
      <table className={styles.table} aria-busy={busy} style={{ minWidth: width * tightest }}>
        <caption className={styles.caption}>{t('matrix.label')}</caption>
        <colgroup>
          {columns.map(({ key, width: own = 0 }) => (
            <col key={key} style={{ width: `${(own / width) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length}>
                <GroupHead group={group} filtered={filtered} />
              </th>
            </tr>
            {group.tasks.map((task) => (
              <TaskRow key={task.id} task={task} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

export function GroupHead({ group, filtered }: { group: MatrixGroup; filtered: boolean }) {
  const { t } = useTranslation('task');
  return (
    <div className={styles.groupHead}>
      <span>{[group.label, group.title].filter(Boolean).join(' ')}</span>
      <span className={styles.groupFigures}>
        {filtered && (
          <span>{t('matrix.shownOf', { shown: group.tasks.length, total: group.taskCount })}</span>
        )}
        <ProgressFigures progress={group.progress} label={t('progress.group')} />
      </span>
    </div>
  );
}

function TaskRow({ task, columns }: { task: MatrixTask; columns: MatrixColumn[] }) {
  return (
    <tr data-late={task.late || undefined}>
      {columns.map(({ key, render }) =>
        key === 'title' ? (
          <th key={key} scope="row">
            {render(task)}
          </th>
        ) : (
          <td key={key}>{render(task)}</td>
        ),
      )}
    </tr>
  );
}
