import { Link } from '@tanstack/react-router';
import type { MatrixGroup, MatrixTask } from '@/api/schema.gen.d.ts';
import { GroupHead } from './matrix-table.tsx';
import type { MatrixColumn } from './matrix-columns.tsx';
import { RowStanding } from './row-standing.tsx';
import styles from './cards.module.css';

/** On a card these stand in its head. */
const inHead = ['number', 'title', 'standing'];

interface MatrixCardsProps {
  groups: MatrixGroup[];
  columns: MatrixColumn[];
  filtered: boolean;
  busy: boolean;
}

/** The annex on a phone: a card for each row, with the same columns below one another. */
export function MatrixCards({ groups, columns, filtered, busy }: MatrixCardsProps) {
  return (
    <div aria-busy={busy}>
      {groups.map((group) => (
        <section key={group.id} className={styles.section}>
          <h2>
            <GroupHead group={group} filtered={filtered} />
          </h2>
          {group.tasks.map((task) => (
            <TaskCard key={task.id} task={task} columns={columns} />
          ))}
        </section>
      ))}
    </div>
  );
}

function TaskCard({ task, columns }: { task: MatrixTask; columns: MatrixColumn[] }) {
  const parts = columns
    .filter(({ key }) => !inHead.includes(key))
    .map((column) => ({
      ...column,
      content: column.render(task),
      empty: isEmpty(task, column.key),
    }))
    .filter(({ empty }) => !empty);
  return (
    <article className={styles.card} data-late={task.late || undefined}>
      <h3>
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {[task.printedNumber, task.title].filter(Boolean).join(' ')}
        </Link>
      </h3>
      <RowStanding task={task} />
      <dl>
        {parts.map(({ key, title, content }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{content}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function isEmpty(task: MatrixTask, key: string): boolean {
  if (key === 'note') return !task.note && task.noteCount === 0;
  if (key === 'leads') return !task.leadPhrase && task.leads.length === 0;
  if (key === 'coordinators') return !task.coordinatorPhrase && task.coordinators.length === 0;
  if (key === 'actions' || key === 'results' || key === 'years' || key === 'clauses') {
    return task[key].length === 0;
  }
  return !task.extra[key.replace('extra.', '')];
}
