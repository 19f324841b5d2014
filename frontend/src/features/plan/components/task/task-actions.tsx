import { DownOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, TaskHold } from '@/api/schema.gen.d.ts';

const TaskForm = lazy(async () => ({ default: (await import('./task-form.tsx')).TaskForm }));
const PartiesForm = lazy(async () => ({
  default: (await import('./parties-form.tsx')).PartiesForm,
}));
const HoldForm = lazy(async () => ({ default: (await import('./hold-form.tsx')).HoldForm }));

const nextHolds: Record<TaskHold, TaskHold[]> = {
  NONE: ['SUSPENDED', 'CANCELLED'],
  SUSPENDED: ['NONE', 'CANCELLED'],
  CANCELLED: ['NONE'],
};

/** What an officer of the plan may do with the whole task. */
export function TaskActions({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  const [open, setOpen] = useState<'task' | 'parties' | TaskHold>();
  if (!task.rights.edit) return null;
  const close = () => setOpen(undefined);
  return (
    <>
      <Button icon={<EditOutlined aria-hidden />} onClick={() => setOpen('parties')}>
        {t('action.editParties')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'task', label: t('action.editTask') },
            { type: 'divider' },
            ...nextHolds[task.hold].map((hold) => ({
              key: hold,
              label: t(`hold.do.${hold}`),
              danger: hold === 'CANCELLED',
            })),
          ],
          onClick: ({ key }) => setOpen(key as 'task' | TaskHold),
        }}
      >
        <Button icon={<DownOutlined aria-hidden />} iconPlacement="end">
          {t('action.more')}
        </Button>
      </Dropdown>
      <Suspense>
        {open === 'task' && <TaskForm task={task} onClose={close} />}
        {open === 'parties' && <PartiesForm task={task} onClose={close} />}
        {open && open !== 'task' && open !== 'parties' && (
          <HoldForm task={task} hold={open} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
