import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { everyMinute } from '@/api/every-minute.ts';
import type { Target } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { Panel, PanelNote, PanelRows } from '@/components/panel/panel.tsx';
import { formatDate } from '@/i18n/format.ts';
import { targetsQuery } from '../../api/list-targets.ts';
import { figuresQuery } from '../../api/targets.ts';
import { aimText } from './aim-text.ts';
import styles from './overview.module.css';
import { TargetStanding } from './target-standing.tsx';

interface TargetListProps {
  planId: string;
  /** The day that the figures are of; without one there are words only. */
  asOf: string | undefined;
}

/** What the plan wants to reach, in its own words, and where it stands for those who may know. */
export function TargetList({ planId, asOf }: TargetListProps) {
  const { t } = useTranslation(['task', 'dashboard']);
  const mayOpen = useCan('facility:read') && asOf !== undefined;
  const figures = useQuery({
    ...figuresQuery(planId, { ...(asOf && { asOf }), series: true }),
    ...everyMinute,
    enabled: mayOpen,
  });
  const words = useQuery({ ...targetsQuery(planId), enabled: !mayOpen });
  return (
    <Panel
      title={t('overview.targets')}
      aside={
        mayOpen && (
          <Link to="/plans/$planId/targets" params={{ planId }} search={{ asOf } as never}>
            {t('dashboard:figuresOn', { day: formatDate(asOf) })}
          </Link>
        )
      }
    >
      <QueryState query={mayOpen ? figures : words}>
        {(targets) =>
          targets.length === 0 ? (
            <PanelNote>{t('overview.noTargets')}</PanelNote>
          ) : (
            <PanelRows>
              {targets.map((target) => (
                <li key={target.id}>
                  <TargetRow target={target} asOf={mayOpen ? asOf : undefined} />
                </li>
              ))}
            </PanelRows>
          )
        }
      </QueryState>
    </Panel>
  );
}

function TargetRow({ target, asOf }: { target: Target; asOf: string | undefined }) {
  const { t } = useTranslation('task');
  return (
    <>
      <div className={styles.aim}>
        {asOf ? (
          <Link to="/targets/$targetId" params={{ targetId: target.id }} search={{ asOf } as never}>
            {target.title}
          </Link>
        ) : (
          <b>{target.title}</b>
        )}
        <span>{aimText(target)}</span>
      </div>
      {asOf ? (
        <TargetStanding target={target} />
      ) : (
        <p className={styles.statement}>{target.statement}</p>
      )}
      {target.dueOn && (
        <p className={styles.quiet}>{t('overview.targetDue', { day: formatDate(target.dueOn) })}</p>
      )}
    </>
  );
}
