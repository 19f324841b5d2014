import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { everyMinute } from '@/api/every-minute.ts';
import type { Matrix, PlanRow } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { useMe } from '@/auth/me.ts';
import { daysBefore, today } from '@/i18n/format.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { matrixQuery } from '../../api/get-matrix.ts';
import { timelineQuery } from '../../api/get-timeline.ts';
import { ProgressRule } from '../state/progress-rule.tsx';
import { GroupProgress } from './group-progress.tsx';
import styles from './overview.module.css';
import { StandingFigures } from './standing-figures.tsx';
import { TargetList } from './target-list.tsx';
import { TaskList } from './task-list.tsx';
import type { OtherPanels } from './other-panels.ts';
import { DueWork } from './due-work-panel.tsx';
import { Unreported } from './unreported.tsx';
import { Week } from './week.tsx';

interface PlanOverviewProps {
  plan: PlanRow;
  /** The day that the figures are of. */
  asOf: string;
  others: OtherPanels;
}

/** One plan at a glance. */
export function PlanOverview({ plan, ...rest }: PlanOverviewProps) {
  const { t } = useTranslation('task');
  const matrix = useQuery({ ...matrixQuery(plan.id), ...everyMinute });
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
      <QueryState query={matrix}>{(data) => <Parts matrix={data} {...rest} />}</QueryState>
    </>
  );
}

interface PartsProps extends Omit<PlanOverviewProps, 'plan'> {
  matrix: Matrix;
}

function Parts({ matrix, asOf, others }: PartsProps) {
  const { map: MapPanel, quality: QualityPanel, changes: Changes } = others;
  const { t } = useTranslation('task');
  const me = useMe();
  const registry = useCan('facility:read');
  // Of one facility there is no share and no map, and others' arrears are not its business.
  const own = me.scopeKind === 'FACILITY';
  const timeline = useQuery({ ...timelineQuery(matrix.planId), ...everyMinute });
  const tasks = matrix.groups.flatMap((group) => group.tasks);
  const mine = tasks.filter((task) => task.mine);
  const concerned = me.agencyId !== undefined && mine.length > 0;
  const since = daysBefore(today(), 6);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {own && <QualityPanel />}
        <TargetList planId={matrix.planId} asOf={own ? undefined : asOf} />
        {!own && timeline.data && <Unreported matrix={matrix} timeline={timeline.data} />}
        {registry && !own && <MapPanel asOf={asOf} />}
      </div>
      <div className={styles.column} data-first={concerned || undefined}>
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
        {timeline.data && (
          <Week timeline={timeline.data} since={since}>
            <Changes since={since} />
          </Week>
        )}
        <GroupProgress matrix={matrix} />
        <ProgressRule />
        {registry && !own && <QualityPanel />}
      </div>
    </div>
  );
}
