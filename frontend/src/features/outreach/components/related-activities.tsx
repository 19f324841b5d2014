import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { activitiesQuery } from '../api/list-activities.ts';
import { dayRange, StatusTag } from './activity-words.tsx';
import styles from './outreach.module.css';

const most = 5;

/** The latest activities that serve a task, on the page of the task. */
export function TaskActivities({ taskId }: { taskId: string }) {
  const { t } = useTranslation('outreach');
  return (
    <section className={styles.ofTask} aria-labelledby="task-activities">
      <h2 id="task-activities">{t('ofTask.title')}</h2>
      <Latest of={{ task: taskId }} none={t('ofTask.none')}>
        <Can permission="outreach:write">
          <ButtonLink to="/outreach-activities/new" search={{ task: taskId } as never}>
            {t('add')}
          </ButtonLink>
        </Can>
      </Latest>
    </section>
  );
}

/** The latest activities that a facility took part in, on the page of the facility. */
export function FacilityActivities({ facilityId }: { facilityId: string }) {
  const { t } = useTranslation('outreach');
  return <Latest of={{ facility: facilityId }} none={t('ofFacility.none')} />;
}

interface LatestProps {
  /** The filter of the list that holds all of them. */
  of: { task: string } | { facility: string };
  none: string;
  children?: ReactNode;
}

function Latest({ of, none, children }: LatestProps) {
  const { t } = useTranslation('outreach');
  const query = useQuery(activitiesQuery({ ...of, limit: most, sort: '-startsOn' }));
  return (
    <QueryState query={query}>
      {({ items, total }) => (
        <>
          {total === 0 && <p className={styles.quiet}>{none}</p>}
          <ul className={styles.list}>
            {items.map(({ id, code, title, startsOn, endsOn, status }) => (
              <li key={id} className={styles.tags}>
                <Link to="/outreach-activities/$activityId" params={{ activityId: id }}>
                  {title}
                </Link>
                <span className={styles.quiet}>{`${code} · ${dayRange(startsOn, endsOn)}`}</span>
                <StatusTag status={status} />
              </li>
            ))}
          </ul>
          <span className={styles.tags}>
            {total > most && (
              <Link to="/outreach-activities" search={of as never}>
                {t('ofTask.all', { count: total })}
              </Link>
            )}
            {children}
          </span>
        </>
      )}
    </QueryState>
  );
}
