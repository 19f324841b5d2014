import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BoundaryLayer } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { deleteBoundaries, restoreBoundaries } from '../../api/boundary-layers.ts';
import { useRefresh } from '../use-refresh.ts';

/** Takes a layer off the maps, with a way back. */
export function DeleteBoundaries({ layer }: { layer: BoundaryLayer }) {
  const { t } = useTranslation(['reference', 'common']);
  const { message, modal } = App.useApp();
  const refresh = useRefresh();
  const undo = useUndo();
  const { name } = layer;
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreBoundaries(layer.id),
    onSuccess: () => void message.success(t('boundary.restored', { name })),
    onError,
    onSettled: refresh,
  });
  const deleting = useMutation({
    mutationFn: () => deleteBoundaries(layer),
    onSuccess: () => undo(t('boundary.deleted', { name }), () => restoring.mutate()),
    onError,
    onSettled: refresh,
  });

  function confirmDelete() {
    void modal.confirm({
      title: t('boundary.deleteTitle'),
      content: t('boundary.deleteText', { name }),
      okText: t('common:action.delete'),
      okButtonProps: { danger: true },
      cancelText: t('common:action.cancel'),
      onOk: () => deleting.mutate(),
    });
  }

  return (
    <Button
      danger
      size="small"
      aria-label={t('boundary.deleteOne', { name })}
      loading={deleting.isPending}
      onClick={confirmDelete}
    >
      {t('common:action.delete')}
    </Button>
  );
}
