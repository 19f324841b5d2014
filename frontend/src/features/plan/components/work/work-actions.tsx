import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, WorkItem, WorkItemState } from '@/api/schema.gen.d.ts';
import { useMe } from '@/auth/me.ts';
import { useWorkChanges } from './use-work-changes.ts';
import { mayWrite, needsReason } from './work-rights.ts';

const ReasonForm = lazy(async () => ({ default: (await import('./reason-form.tsx')).ReasonForm }));

interface WorkActionsProps {
  task: Task;
  item: WorkItem;
  onEdit: () => void;
}

/** What may be done with one piece of work: edit, go on to another state, delete. */
export function WorkActions({ task, item, onEdit }: WorkActionsProps) {
  const { t } = useTranslation(['task', 'common']);
  const me = useMe();
  const { moving, deleting } = useWorkChanges(task.id);
  const [asking, setAsking] = useState<WorkItemState>();
  if (!mayWrite(task, item, me)) return null;

  function go(state: WorkItemState) {
    if (needsReason(item.state, state)) setAsking(state);
    else moving.mutate({ item, state });
  }

  const items: MenuProps['items'] = [
    { key: 'edit', label: t('common:action.edit'), onClick: onEdit },
    { type: 'divider' },
    ...item.next.map((state) => ({
      key: state,
      label: t(`work.become.${state}`),
      onClick: () => go(state),
    })),
    { type: 'divider' },
    {
      key: 'delete',
      label: t('common:action.delete'),
      danger: true,
      onClick: () => deleting.mutate(item),
    },
  ];

  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
        <Button
          type="text"
          icon={<MoreOutlined aria-hidden />}
          loading={moving.isPending || deleting.isPending}
          aria-label={t('work.actionsOf', { title: item.title })}
        />
      </Dropdown>
      <Suspense>
        {asking && (
          <ReasonForm
            item={item}
            state={asking}
            taskId={task.id}
            onClose={() => setAsking(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}
