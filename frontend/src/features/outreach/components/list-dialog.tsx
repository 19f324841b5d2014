import { InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Modal, Select, Spin, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachIntake, OutreachListReading, OutreachListRow } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { problemText } from '@/api/problem.ts';
import { type TagTone, ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { addFacilities, readList } from '../api/participants.ts';
import styles from './outreach.module.css';

const tones: Record<OutreachListRow['outcome'], TagTone> = {
  FOUND: 'good',
  AMBIGUOUS: 'warn',
  UNKNOWN: 'bad',
};

interface ListDialogProps {
  activityId: string;
  onClose: () => void;
  onTaken: (intake: OutreachIntake) => Promise<unknown>;
}

/** Reads a list, shows what each row was found to mean, and adds what is clear or was chosen. */
export function ListDialog({ activityId, onClose, onTaken }: ListDialogProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const [picked, setPicked] = useState<Record<number, string | undefined>>({});
  const reading = useMutation({
    mutationFn: (file: File) => readList(activityId, file),
    onMutate: () => setPicked({}),
  });
  const found = reading.data;
  const ids = [...new Set(found?.rows.map((row) => row.facility?.id ?? picked[row.line]))].filter(
    (id) => id !== undefined,
  );
  const adding = useMutation({
    mutationFn: () => addFacilities(activityId, newId(), ids, found?.fileName),
    onSuccess: onTaken,
  });
  const error = adding.error ?? reading.error;
  return (
    <Modal
      open
      width={820}
      title={t('list.title')}
      onCancel={onClose}
      okText={t('list.add', { count: ids.length })}
      okButtonProps={{ disabled: ids.length === 0 }}
      confirmLoading={adding.isPending}
      onOk={() => adding.mutate()}
    >
      <p>{t('list.intro')}</p>
      {error && <Alert type="error" showIcon title={problemText(error)} />}
      <Spin spinning={reading.isPending}>
        <Upload.Dragger
          multiple={false}
          showUploadList={false}
          accept=".xlsx,.csv"
          beforeUpload={(file) => {
            reading.mutate(file);
            return false;
          }}
        >
          <InboxOutlined aria-hidden />
          <div>{t('list.drop')}</div>
        </Upload.Dragger>
      </Spin>
      {found && (
        <Rows
          reading={found}
          picked={picked}
          onPick={(line, id) => setPicked({ ...picked, [line]: id })}
        />
      )}
    </Modal>
  );
}

interface RowsProps {
  reading: OutreachListReading;
  picked: Record<number, string | undefined>;
  onPick: (line: number, facilityId: string | undefined) => void;
}

function Rows({ reading, picked, onPick }: RowsProps) {
  const { t } = useTranslation('outreach');
  const { found, ambiguous, unknown, rows } = reading;
  return (
    <>
      <p role="status">{t('list.counts', { found, ambiguous, unknown })}</p>
      {/* Reached by keyboard, because it scrolls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.rows} role="region" aria-label={t('list.result')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('list.line')}</th>
              <th scope="col">{t('list.text')}</th>
              <th scope="col">{t('list.result')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, text, outcome, facility, candidates }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{text}</td>
                <td>
                  <ToneTag tone={tones[outcome]}>{t(`list.${outcome}`)}</ToneTag>{' '}
                  {facility && `${facility.name} (${facility.code})`}
                  {candidates.length > 0 && (
                    <Select
                      allowClear
                      size="small"
                      style={{ minWidth: 220 }}
                      aria-label={t('list.pick', { line })}
                      value={picked[line] ?? null}
                      options={candidates.map(({ id, name, code }) => ({
                        value: id,
                        label: `${name} (${code})`,
                      }))}
                      onChange={(id: string | undefined) => onPick(line, id)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
