import { QrcodeOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { deleteActivity, restoreActivity } from '../api/activity-acts.ts';

export function ActivityActions({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation(['outreach', 'common']);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const undo = useUndo();
  const { id, title } = activity;
  const changed = () => client.invalidateQueries({ queryKey: ['outreach'] });
  const failed = (error: Error) => void message.error(problemText(error));

  const restoring = useMutation({
    mutationFn: () => restoreActivity(id),
    onSuccess: () => {
      void message.success(t('restored', { title }));
      return changed();
    },
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteActivity(activity),
    onSuccess: async () => {
      undo(t('deleted', { title }), () => restoring.mutate());
      await navigate({ to: '/outreach-activities' });
      await changed();
    },
    onError: failed,
  });

  return (
    <Space wrap>
      {!activity.rerunOf && activity.status !== 'CANCELLED' && (
        <ButtonLink
          icon={<QrcodeOutlined aria-hidden />}
          to="/outreach-activities/$activityId/check-in"
          params={{ activityId: id }}
        >
          {t('checkIn.button')}
        </ButtonLink>
      )}
      <ButtonLink
        color="primary"
        variant="solid"
        to="/outreach-activities/$activityId/edit"
        params={{ activityId: id }}
      >
        {t('common:action.edit')}
      </ButtonLink>
      <Button
        danger
        loading={deleting.isPending}
        onClick={() =>
          void modal.confirm({
            title: t('deleteTitle'),
            content: t('deleteText', { title }),
            okText: t('common:action.delete'),
            okButtonProps: { danger: true },
            cancelText: t('common:action.cancel'),
            onOk: () => deleting.mutate(),
          })
        }
      >
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
