import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { targetsQuery } from '../../api/list-targets.ts';
import { aimText } from './aim-text.ts';
import styles from './overview.module.css';

/** What the plan wants to reach, in its own words. */
export function TargetList({ planId }: { planId: string }) {
  const { t } = useTranslation('task');
  const mayOpen = useCan('facility:read');
  const query = useQuery(targetsQuery(planId));
  return (
    <section className={styles.panel} aria-labelledby="targets-title">
      <h2 id="targets-title">{t('overview.targets')}</h2>
      <QueryState query={query}>
        {(targets) =>
          targets.length === 0 ? (
            <p className={styles.none}>{t('overview.noTargets')}</p>
          ) : (
            <ul className={styles.rows}>
              {targets.map((target) => (
                <li key={target.id}>
                  <div className={styles.aim}>
                    {mayOpen ? (
                      <Link to="/targets/$targetId" params={{ targetId: target.id }}>
                        {target.title}
                      </Link>
                    ) : (
                      <b>{target.title}</b>
                    )}
                    <span>{aimText(target)}</span>
                  </div>
                  <p className={styles.statement}>{target.statement}</p>
                  {target.dueOn && (
                    <p className={styles.quiet}>
                      {t('overview.targetDue', { day: formatDate(target.dueOn) })}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}
