import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, TaskParty } from '@/api/schema.gen.d.ts';
import { ClauseLink } from '../clause-link.tsx';
import { ProgressRule } from '../state/progress-rule.tsx';
import styles from './task.module.css';

/** What is printed in the row beside its actions and results, and what was found out about it. */
export function TaskAside({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  const { parent, children, clauses, notes } = task;
  return (
    <aside className={styles.aside} aria-label={t('aside')}>
      <Parties title={t('column.leads')} phrase={task.leadPhrase} parties={task.leads} lead />
      <Parties
        title={t('column.coordinators')}
        phrase={task.coordinatorPhrase}
        parties={task.coordinators}
      />
      {task.note && <Fact title={t('column.note')}>{task.note}</Fact>}
      {Object.entries(task.extra).map(([heading, cell]) => (
        <Fact key={heading} title={heading}>
          {cell}
        </Fact>
      ))}
      {clauses.length > 0 && (
        <Fact title={t('column.clauses')}>
          <ul className={styles.plainList}>
            {clauses.map((clause) => (
              <li key={clause.id}>
                <ClauseLink planId={task.plan.id} clause={clause} /> {clause.text}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {(parent ? [parent] : children).length > 0 && (
        <Fact title={t(parent ? 'parentTask' : 'childTasks')}>
          <ul className={styles.plainList}>
            {(parent ? [parent] : children).map(({ id, code, title }) => (
              <li key={id}>
                <Link to="/tasks/$taskId" params={{ taskId: id }}>
                  {`${code} ${title}`}
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {notes.length > 0 && (
        <div className={styles.remark}>
          {notes.map((note) => (
            <p key={note.id}>
              <b>{t(`note.${note.kind}`)}</b> {note.text}
            </p>
          ))}
        </div>
      )}
      <ProgressRule />
    </aside>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.fact}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

interface PartiesProps {
  title: string;
  phrase: string | undefined;
  parties: TaskParty[];
  lead?: boolean;
}

/** The printed cell, and below it who that is. */
function Parties({ title, phrase, parties, lead = false }: PartiesProps) {
  const { t } = useTranslation('task');
  return (
    <Fact title={title}>
      <p className={styles.printed}>{phrase ?? t('party.notPrinted')}</p>
      <ul className={styles.plainList}>
        {parties.map(({ id, phrase: words, body, accountable }) => (
          <li key={id} data-unknown={body ? undefined : true}>
            {body
              ? t(`party.kind.${body.kind}`, { name: body.name })
              : `${words}: ${t('party.unknown')}`}
            {lead && accountable && (
              <span className={styles.accountable}>{t('party.accountable')}</span>
            )}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
