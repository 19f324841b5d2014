import { DeleteOutlined, RedoOutlined, SaveOutlined, UndoOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import type { PreviewState } from './use-preview.ts';

interface PreviewActionsProps {
  preview: PreviewState;
  onCommit: () => void;
}

export function PreviewActions({ preview, onCommit }: PreviewActionsProps) {
  const { t } = useTranslation('import');
  const { message, modal } = App.useApp();
  const { record, saving, discarding } = preview;

  if (preview.readOnly) {
    if (!record.plan) return null;
    return (
      <ButtonLink
        variant="solid"
        color="primary"
        to="/plans/$planId"
        params={{ planId: record.plan.id }}
      >
        {t('action.openPlan')}
      </ButtonLink>
    );
  }

  async function discard() {
    const sure = await modal.confirm({
      title: t('preview.discardTitle'),
      content: t('preview.discardText'),
      okText: t('action.discard'),
      okButtonProps: { danger: true },
    });
    if (sure) discarding.mutate();
  }

  return (
    <>
      <Button
        icon={<UndoOutlined aria-hidden />}
        disabled={!preview.canUndo}
        onClick={preview.undo}
        aria-label={t('action.undo')}
        title={t('action.undo')}
      />
      <Button
        icon={<RedoOutlined aria-hidden />}
        disabled={!preview.canRedo}
        onClick={preview.redo}
        aria-label={t('action.redo')}
        title={t('action.redo')}
      />
      <Button
        danger
        icon={<DeleteOutlined aria-hidden />}
        loading={discarding.isPending}
        onClick={() => void discard()}
      >
        {t('action.discard')}
      </Button>
      <Button
        icon={<SaveOutlined aria-hidden />}
        disabled={!preview.dirty}
        loading={saving.isPending}
        onClick={() =>
          saving.mutate(undefined, {
            onSuccess: () => void message.success(t('preview.draftSaved')),
          })
        }
      >
        {t('action.saveDraft')}
      </Button>
      <Button type="primary" onClick={onCommit}>
        {t('action.commit')}
      </Button>
    </>
  );
}
