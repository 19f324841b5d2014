import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Matrix, PlanRow } from '@/api/schema.gen.d.ts';
import { useMe } from '@/auth/me.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { matrixQuery } from '../../api/get-matrix.ts';
import { timelineQuery } from '../../api/get-timeline.ts';
import { ProgressRule } from '../state/progress-rule.tsx';
import { GroupProgress } from './group-progress.tsx';
import styles from './overview.module.css';
import { StandingFigures } from './standing-figures.tsx';
import { TargetList } from './target-list.tsx';
import { TaskList } from './task-list.tsx';
import { DueWork } from './due-work-panel.tsx';

/** One plan at a glance. */
export function PlanOverview({ plan }: { plan: PlanRow }) {
  const { t } = useTranslation('task');
  const matrix = useQuery(matrixQuery(plan.id));
  return (
    <>
      <section className={styles.plan} aria-labelledby="plan-title">
        <h2 id="plan-title">
          <Link to="/plans/$planId/matrix" params={{ planId: plan.id }}>
            {plan.title}
          </Link>
        </h2>
        <p>
          {[
            plan.number && t('planNumber', { number: plan.number }),
            t('overview.period', {
              from: plan.periodStart.slice(0, 4),
              to: plan.periodEnd.slice(0, 4),
            }),
            plan.issuer,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {matrix.data && <StandingFigures matrix={matrix.data} />}
      </section>
      <QueryState query={matrix}>{(data) => <Parts matrix={data} />}</QueryState>
    </>
  );
}

function Parts({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('task');
  const me = useMe();
  const timeline = useQuery(timelineQuery(matrix.planId));
  const tasks = matrix.groups.flatMap((group) => group.tasks);
  const mine = tasks.filter((task) => task.mine);
  const concerned = me.agencyId !== undefined && mine.length > 0;
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {timeline.data && (
          <DueWork timeline={timeline.data} agencyId={concerned ? me.agencyId : undefined} />
        )}
        {concerned ? (
          <TaskList
            title={t('overview.myTasks')}
            tasks={mine}
            planId={matrix.planId}
            search={{ mine: true }}
          />
        ) : (
          <TaskList
            title={t('overview.lateTasks')}
            tasks={tasks.filter((task) => task.late)}
            planId={matrix.planId}
            search={{ late: true }}
          />
        )}
      </div>
      <div className={styles.column}>
        <GroupProgress matrix={matrix} />
        <TargetList planId={matrix.planId} />
        <ProgressRule />
      </div>
    </div>
  );
}
