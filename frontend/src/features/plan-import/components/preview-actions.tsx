import {
  DeleteOutlined,
  DownloadOutlined,
  RedoOutlined,
  SaveOutlined,
  UndoOutlined,
} from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';
import type { PreviewState } from './use-preview.ts';

interface PreviewActionsProps {
  preview: PreviewState;
  onCommit: () => void;
}

export function PreviewActions({ preview, onCommit }: PreviewActionsProps) {
  const { t } = useTranslation('import');
  const { message, modal } = App.useApp();
  const { record, saving, discarding } = preview;
  const exporting = useMutation({
    mutationFn: () => download(`/plans/imports/${record.id}/rows.csv`, 'ket-qua.csv'),
    onError: (error) => message.error(problemText(error)),
  });
  const results = (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      loading={exporting.isPending}
      onClick={() => exporting.mutate()}
    >
      {t('action.download')}
    </Button>
  );

  if (preview.readOnly) {
    return (
      <>
        {results}
        {record.plan && (
          <Link to="/plans/$planId" params={{ planId: record.plan.id }}>
            <Button type="primary">{t('action.openPlan')}</Button>
          </Link>
        )}
      </>
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
      {results}
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
