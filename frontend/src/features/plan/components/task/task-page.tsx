import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { taskQuery } from '../../api/get-task.ts';
import { taskChanges } from '../../api/task-changes.ts';
import { TaskComments } from '../comments/task-comments.tsx';
import { ProgressFigures } from '../state/progress-figures.tsx';
import { LateTag, StateTag } from '../state/state-tag.tsx';
import { WorkItems } from '../work/work-items.tsx';
import { TaskActions } from './task-actions.tsx';
import { TaskAside } from './task-aside.tsx';
import { TaskItems } from './task-items.tsx';
import styles from './task.module.css';
import type { TaskTab } from './task-tab.ts';

interface TaskPageProps {
  taskId: string;
  tab: TaskTab | undefined;
  /** What other features know of the task. */
  related?: ReactNode;
}

/** One row of the annex: what is printed, how far it is, what is done each year, what was said. */
export function TaskPage({ taskId, tab = 'content', related }: TaskPageProps) {
  const { t } = useTranslation('task');
  const navigate = useNavigate();
  const query = useQuery(taskQuery(taskId));
  const amongStaff = useCan('history:read');
  return (
    <QueryState query={query}>
      {(task) => (
        <>
          <TaskHeader task={task} />
          <Tabs
            activeKey={tab}
            destroyOnHidden
            onChange={(key) =>
              void navigate({
                to: '.',
                search: { tab: key === 'content' ? undefined : (key as TaskTab) },
                replace: true,
              })
            }
            items={[
              {
                key: 'content',
                label: t('tab.content'),
                children: <TaskContent task={task} related={related} />,
              },
              ...(amongStaff
                ? [
                    {
                      key: 'comments',
                      label: t('tab.comments'),
                      children: <TaskComments task={task} />,
                    },
                    {
                      key: 'history',
                      label: t('tab.history'),
                      children: (
                        <HistoryPanel
                          name={taskQuery(taskId).queryKey}
                          read={taskChanges(taskId)}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </>
      )}
    </QueryState>
  );
}

function TaskHeader({ task }: { task: Task }) {
  const { t } = useTranslation(['task', 'nav']);
  const { plan, group } = task;
  const params = { planId: plan.id };
  return (
    <PageHeader
      title={[task.printedNumber, task.title].filter(Boolean).join(' ')}
      parents={[
        { path: '/plans', params: {}, label: t('nav:plans') },
        {
          path: '/plans/$planId',
          params,
          label: plan.number ? t('planNumber', { number: plan.number }) : plan.title,
        },
        { path: '/plans/$planId/matrix', params, label: t('nav:matrix') },
      ]}
      subtitle={
        <>
          <div>{[group.label, group.title].filter(Boolean).join(' ')}</div>
          <div className={styles.standing}>
            <StateTag state={task.state} />
            {task.late && <LateTag />}
            <ProgressFigures progress={task.progress} label={t('progress.task')} />
          </div>
          {task.holdReason && (
            <p className={styles.hold}>{t('hold.because', { reason: task.holdReason })}</p>
          )}
        </>
      }
      actions={<TaskActions task={task} />}
    />
  );
}

function TaskContent({ task, related }: { task: Task; related: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <TaskItems task={task} kind="ACTION" />
        <TaskItems task={task} kind="RESULT" />
        <WorkItems task={task} />
        {related}
      </div>
      <TaskAside task={task} />
    </div>
  );
}
