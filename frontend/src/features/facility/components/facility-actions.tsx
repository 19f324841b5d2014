import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { confirmFacility, deleteFacility, restoreFacility } from '../api/facility-acts.ts';

/** What an officer does with a record: correct it, confirm it, delete it and bring it back. */
export function FacilityActions({ facility }: { facility: Facility }) {
  const { t } = useTranslation(['facility', 'common']);
  const { message, modal } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const undo = useUndo();
  const { id, name } = facility;
  const changed = () => client.invalidateQueries({ queryKey: ['facility'] });
  const failed = (error: Error) => void message.error(problemText(error));

  const confirming = useMutation({
    mutationFn: () => confirmFacility(facility),
    onSuccess: () => {
      void message.success(t('confirmed'));
      return changed();
    },
    onError: failed,
  });
  const restoring = useMutation({
    mutationFn: () => restoreFacility(id),
    onSuccess: () => {
      void message.success(t('restored', { name }));
      return changed();
    },
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteFacility(facility),
    onSuccess: async () => {
      undo(t('deleted', { name }), () => restoring.mutate());
      await navigate({ to: '/facilities' });
      await changed();
    },
    onError: failed,
  });

  return (
    <Space wrap>
      <ButtonLink
        color="primary"
        variant="solid"
        to="/facilities/$facilityId/edit"
        params={{ facilityId: id }}
      >
        {t('common:action.edit')}
      </ButtonLink>
      <Button loading={confirming.isPending} onClick={() => confirming.mutate()}>
        {t('confirm')}
      </Button>
      <Button
        danger
        loading={deleting.isPending}
        onClick={() =>
          void modal.confirm({
            title: t('deleteTitle'),
            content: t('deleteText', { name }),
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
