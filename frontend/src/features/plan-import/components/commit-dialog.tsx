import { Alert, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import styles from './import.module.css';
import type { PreviewState } from './use-preview.ts';

interface CommitDialogProps {
  preview: PreviewState;
  onClose: () => void;
}

/** The last look: where to, what stays behind, what nobody has looked at. */
export function CommitDialog({ preview, onClose }: CommitDialogProps) {
  const { t } = useTranslation('import');
  const { record, editor, committing } = preview;
  const [status, setStatus] = useState<'ACTIVE' | 'DRAFT'>('ACTIVE');
  const { header, doubts } = editor.draft;
  const codes = [...editor.leftOut];
  const open = doubts.filter(({ severity }) => severity !== 'INFO').length;
  const existing = record.plan;
  const name = existing?.number ?? header.number ?? header.title ?? '';
  return (
    <Modal
      open
      title={t('commit.title')}
      okText={t('action.commitNow')}
      confirmLoading={committing.isPending}
      onOk={() =>
        committing.mutate({ leaveOut: codes, ...(!existing && { status }) }, { onSuccess: onClose })
      }
      onCancel={onClose}
    >
      <p>{t(existing ? 'commit.existing' : 'commit.new', { name })}</p>
      {codes.length > 0 && (
        <p>{t('commit.leftOut', { count: codes.length, codes: codes.join(', ') })}</p>
      )}
      {open > 0 && (
        <Alert type="warning" showIcon title={t('commit.doubtsLeft', { count: open })} />
      )}
      {!existing && (
        <fieldset className={styles.choice}>
          <legend>{t('commit.status')}</legend>
          <Radio.Group
            vertical
            value={status}
            onChange={(event) => setStatus(event.target.value as 'ACTIVE')}
            options={(['ACTIVE', 'DRAFT'] as const).map((value) => ({
              value,
              label: t(`commit.${value}`),
            }))}
          />
        </fieldset>
      )}
      <p className={styles.quiet}>{t('commit.once')}</p>
      {committing.isError && <CommitProblem error={committing.error} />}
    </Modal>
  );
}

function CommitProblem({ error }: { error: unknown }) {
  const { t } = useTranslation(['import', 'common']);
  const violations = error instanceof ProblemError ? error.violations : [];
  return (
    <Alert
      type="error"
      showIcon
      title={t('common:form.failed')}
      description={
        <>
          <div>{problemText(error)}</div>
          <ul>
            {violations.map(({ field, code, message }) => (
              <li key={`${field} ${code}`}>
                {t(`header.${field.replace('header.', '') as 'title'}`)}: {message}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
