import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ClauseRef, Matrix, MatrixTask, PlanNote } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { ClauseLink } from '../clause-link.tsx';
import { PartyPhrase } from '../party/party-phrase.tsx';
import { ItemList } from './item-list.tsx';
import { RowNotes } from './row-notes.tsx';
import { RowStanding } from './row-standing.tsx';
import { YearCounts } from './year-counts.tsx';

export type MatrixColumn = DataColumn<MatrixTask>;

/** The columns of the annex under their printed names, and what the system adds to them. */
export function useMatrixColumns(
  { planId, extraColumns }: Matrix,
  notes: Map<string, PlanNote[]>,
): MatrixColumn[] {
  const { t } = useTranslation('task');
  return [
    { key: 'number', title: t('column.number'), width: 60, render: (task) => task.printedNumber },
    {
      key: 'title',
      title: t('column.title'),
      width: 210,
      render: (task) => <TaskLink task={task} />,
    },
    column(t, 'actions', 260, (task) => <ItemList items={task.actions} />),
    column(t, 'results', 210, (task) => <ItemList items={task.results} />),
    column(t, 'leads', 150, (task) => (
      <PartyPhrase phrase={task.leadPhrase} parties={task.leads} />
    )),
    column(t, 'coordinators', 150, (task) => (
      <PartyPhrase phrase={task.coordinatorPhrase} parties={task.coordinators} />
    )),
    ...extraColumns.map(
      (heading): MatrixColumn => ({
        key: `extra.${heading}`,
        title: heading,
        width: 120,
        optional: true,
        render: (task) => task.extra[heading],
      }),
    ),
    column(t, 'note', 140, (task) => <RowNotes printed={task.note} notes={notes.get(task.id)} />),
    {
      ...column(t, 'years', 130, (task) => <YearCounts years={task.years} />),
      optional: 'hidden',
    },
    {
      ...column(t, 'clauses', 110, (task) => (
        <ClauseLinks planId={planId} clauses={task.clauses} />
      )),
      optional: 'hidden',
    },
    {
      key: 'standing',
      title: t('column.standing'),
      width: 214,
      render: (task) => <RowStanding task={task} />,
    },
  ];
}

function column(
  t: TFunction<'task'>,
  key: 'actions' | 'results' | 'leads' | 'coordinators' | 'note' | 'years' | 'clauses',
  width: number,
  render: MatrixColumn['render'],
): MatrixColumn {
  return { key, title: t(`column.${key}`), width, optional: true, render };
}

function ClauseLinks({ planId, clauses }: { planId: string; clauses: ClauseRef[] }) {
  return clauses.map((clause, index) => (
    <span key={clause.id}>
      {index > 0 && ', '}
      <ClauseLink planId={planId} clause={clause} />
    </span>
  ));
}

function TaskLink({ task }: { task: MatrixTask }) {
  return (
    <Link to="/tasks/$taskId" params={{ taskId: task.id }} style={{ paddingLeft: task.level * 14 }}>
      {task.title}
    </Link>
  );
}
