import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanImport } from '@/api/schema.gen.d.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { formatDateTime, formatNumber } from '@/i18n/format.ts';
import { DraftContext } from '../draft/use-draft.ts';
import { CommitDialog } from './commit-dialog.tsx';
import { PreviewActions } from './preview-actions.tsx';
import { PreviewSummary } from './preview-summary.tsx';
import { PreviewTabs } from './preview-tabs.tsx';
import { usePreview } from './use-preview.ts';

interface PreviewProps {
  job: PlanImport;
}

/** What was read, in parts, each with its doubts; corrected here, saved from here. */
export function Preview({ job }: PreviewProps) {
  const { t } = useTranslation(['import', 'nav']);
  const preview = usePreview(job);
  const [confirming, setConfirming] = useState(false);
  const { record, readOnly } = preview;
  return (
    <DraftContext value={preview.editor}>
      <PageHeader
        title={t(readOnly ? 'preview.done' : 'preview.title')}
        parents={[{ path: '/plans/import', label: t('nav:planImport'), params: {} }]}
        subtitle={t('preview.source', {
          name: record.fileName || t('file.pasted'),
          format: record.format,
          size: formatNumber(Math.max(1, Math.round(record.size / 1024))),
          time: formatDateTime(record.createdAt),
        })}
        actions={<PreviewActions preview={preview} onCommit={() => setConfirming(true)} />}
      />
      <PreviewSummary preview={preview} />
      <PreviewTabs preview={preview} />
      {confirming && <CommitDialog preview={preview} onClose={() => setConfirming(false)} />}
    </DraftContext>
  );
}
