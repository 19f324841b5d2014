import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '@/components/text/use-place-name.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { unlinkedQuery } from '../../api/get-unlinked.ts';
import { anchor } from './anchor.ts';
import styles from './reading.module.css';

/** Where body and annex do not meet: what is asked for and carried out by nobody. */
export function Unlinked({ planId }: { planId: string }) {
  const { t } = useTranslation('reading');
  const placeName = usePlaceName();
  const query = useQuery(unlinkedQuery(planId));
  return (
    <section id="unlinked" className={styles.part}>
      <h2 className={styles.unprinted}>{t('unlinked.title')}</h2>
      <QueryState query={query}>
        {({ clauses, tasks }) => (
          <>
            {clauses.length === 0 && <p>{t('unlinked.none')}</p>}
            {clauses.length > 0 && <p className={styles.quiet}>{t('unlinked.hint')}</p>}
            <ul>
              {clauses.map((clause) => (
                <li key={clause.id}>
                  <a href={`#${anchor(clause)}`}>{placeName(clause.path)}</a> {clause.text}
                </li>
              ))}
            </ul>
            {tasks.length > 0 && (
              <>
                <h3>{t('unlinked.tasks')}</h3>
                <ul>
                  {tasks.map((task) => (
                    <li key={task.id}>
                      <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
                        {task.code} {task.title}
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </QueryState>
    </section>
  );
}
