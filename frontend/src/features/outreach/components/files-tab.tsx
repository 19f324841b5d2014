import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Upload } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity, OutreachFile } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDateTime, formatNumber } from '@/i18n/format.ts';
import { addFile, deleteFile, filesQuery, restoreFile, saveFileLocally } from '../api/files.ts';
import styles from './outreach.module.css';
import { useChanged } from './use-changed.ts';

const purposes: OutreachFile['purpose'][] = ['MATERIAL', 'EVIDENCE'];

/** What participants got, and what shows that the activity took place. */
export function FilesTab({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('outreach');
  const query = useQuery(filesQuery(activity.id));
  return (
    <>
      <p className={styles.quiet}>{t('files.intro')}</p>
      <QueryState query={query}>
        {(files) => (
          <div className={styles.cards}>
            {purposes.map((purpose) => (
              <Files
                key={purpose}
                activity={activity}
                purpose={purpose}
                files={files.filter((file) => file.purpose === purpose)}
              />
            ))}
          </div>
        )}
      </QueryState>
    </>
  );
}

interface FilesProps {
  activity: OutreachActivity;
  purpose: OutreachFile['purpose'];
  files: OutreachFile[];
}

function Files({ activity, purpose, files }: FilesProps) {
  const { t } = useTranslation('outreach');
  const heading = useId();
  const { changed, failed } = useChanged();
  const adding = useMutation({
    mutationFn: (file: File) => addFile(activity.id, newId(), purpose, file),
    onSuccess: changed,
    onError: failed,
  });
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{t(`files.purpose.${purpose}`)}</h2>
      {files.length === 0 && <p className={styles.quiet}>{t('files.none')}</p>}
      <ul className={styles.list}>
        {files.map((file) => (
          <FileLine key={file.id} activity={activity} file={file} />
        ))}
      </ul>
      {activity.rights.edit && (
        <Upload
          multiple={false}
          showUploadList={false}
          accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx"
          beforeUpload={(file) => {
            adding.mutate(file);
            return false;
          }}
        >
          <Button icon={<UploadOutlined aria-hidden />} loading={adding.isPending}>
            {t(`files.add.${purpose}`)}
          </Button>
        </Upload>
      )}
    </section>
  );
}

function FileLine({ activity, file }: { activity: OutreachActivity; file: OutreachFile }) {
  const { t } = useTranslation('outreach');
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const name = file.fileName;
  const saving = useMutation({
    mutationFn: () => saveFileLocally(activity.id, file),
    onError: failed,
  });
  const restoring = useMutation({
    mutationFn: () => restoreFile(activity.id, file.id),
    onSuccess: changed,
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteFile(activity.id, file),
    onSuccess: () => {
      undo(t('files.deleted', { name }), () => restoring.mutate());
      return changed();
    },
    onError: failed,
  });
  return (
    <li className={styles.file}>
      <div className={styles.named}>
        <span>{name}</span>
        <span className={styles.quiet}>
          {t('files.facts', {
            size: formatNumber(Math.max(1, Math.round(file.size / 1024))),
            day: formatDateTime(file.addedAt),
          })}
        </span>
      </div>
      <div className={styles.tags}>
        <Button
          size="small"
          icon={<DownloadOutlined aria-hidden />}
          aria-label={t('files.save', { name })}
          loading={saving.isPending}
          onClick={() => saving.mutate()}
        />
        {activity.rights.edit && (
          <Button
            size="small"
            aria-label={t('files.remove', { name })}
            disabled={deleting.isPending}
            onClick={() => deleting.mutate()}
          >
            {t('facilities.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
