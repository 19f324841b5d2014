import { useTranslation } from 'react-i18next';
import type { Task, WorkItem } from '@/api/schema.gen.d.ts';
import { formatDate, formatMoney } from '@/i18n/format.ts';
import { LateTag, StateTag } from '../state/state-tag.tsx';
import { WorkActions } from './work-actions.tsx';
import styles from './work.module.css';

interface WorkTableProps {
  task: Task;
  year: number;
  items: WorkItem[];
  onEdit: (item: WorkItem) => void;
}

const columns = ['title', 'who', 'when', 'output', 'budget', 'state', 'actions'] as const;

/** The work of one year; on a phone each row is a card, by style. */
export function WorkTable({ task, year, items, onEdit }: WorkTableProps) {
  const { t } = useTranslation('task');
  return (
    <table className={styles.table} aria-label={t('work.tableLabel', { year: String(year) })}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`work.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id} data-late={item.late || undefined}>
            <th scope="row">{item.title}</th>
            <td data-label={t('work.column.who')}>
              <div>{item.responsible?.name}</div>
              <div className={styles.quiet}>{item.assignee}</div>
            </td>
            <td data-label={t('work.column.when')} className={styles.when}>
              {period(item)}
            </td>
            <td data-label={t('work.column.output')}>
              <div>{item.plannedOutput}</div>
              {item.actualOutput && (
                <div className={styles.actual}>
                  {t('work.actual', { output: item.actualOutput })}
                </div>
              )}
            </td>
            <td data-label={t('work.column.budget')} className={styles.money}>
              {formatMoney(item.budget)}
            </td>
            <td data-label={t('work.column.state')}>
              <div className={styles.tags}>
                <StateTag state={item.state} />
                {item.late && <LateTag />}
              </div>
              <div className={styles.quiet}>{item.stateReason}</div>
            </td>
            <td className={styles.actions}>
              <WorkActions task={task} item={item} onEdit={() => onEdit(item)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function period({ startsOn, endsOn }: WorkItem): string {
  if (!startsOn && !endsOn) return '';
  return `${formatDate(startsOn) || '…'} – ${formatDate(endsOn) || '…'}`;
}
