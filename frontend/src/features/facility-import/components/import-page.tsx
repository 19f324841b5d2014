import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, App, AutoComplete, Button, Spin, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { facilityImportQuery, importSourcesQuery } from '../api/imports.ts';
import { uploadFile } from '../api/steps.ts';
import styles from './facility-import.module.css';
import { ImportList } from './import-list.tsx';

const mostBytes = 30 * 1024 * 1024;

/** Where a table of facilities is handed in; what was handed in before is listed below. */
export function FacilityImportPage() {
  const { t } = useTranslation('exchange');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [source, setSource] = useState('');
  const [percent, setPercent] = useState(0);
  const [refusal, setRefusal] = useState<string>();
  const sources = useQuery(importSourcesQuery);

  const reading = useMutation({
    mutationFn: (file: File) => uploadFile(file, source, setPercent),
    onMutate: () => {
      setRefusal(undefined);
      setPercent(0);
    },
    onSuccess: async (job) => {
      queryClient.setQueryData(facilityImportQuery(job.id).queryKey, job);
      await queryClient.invalidateQueries({ queryKey: ['facility-import', 'list'] });
      await navigate({ to: '/facilities/imports/$importId', params: { importId: job.id } });
    },
    onError: (error) => setRefusal(problemText(error)),
  });
  const fetchingTemplate = useMutation({
    mutationFn: () => download('/facilities/imports/template.xlsx', 'mau-nhap-co-so.xlsx'),
    onError: (error) => message.error(problemText(error)),
  });

  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('intro')}
        actions={
          <Button
            icon={<DownloadOutlined aria-hidden />}
            loading={fetchingTemplate.isPending}
            onClick={() => fetchingTemplate.mutate()}
          >
            {t('template')}
          </Button>
        }
      />
      <div className={styles.hand}>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <label className={styles.field}>
          {t('source')}
          <AutoComplete
            value={source}
            maxLength={200}
            options={(sources.data ?? []).map((value) => ({ value }))}
            onChange={setSource}
          />
          <span className={styles.quiet}>{t('sourceHint')}</span>
        </label>
        <Spin
          spinning={reading.isPending}
          description={percent < 100 ? t('uploading', { percent }) : t('takingIn')}
        >
          <Upload.Dragger
            disabled={reading.isPending}
            multiple={false}
            showUploadList={false}
            accept=".xlsx,.csv"
            beforeUpload={(file) => {
              if (file.size > mostBytes) setRefusal(t('tooLarge', { name: file.name }));
              else reading.mutate(file);
              return false;
            }}
          >
            <InboxOutlined aria-hidden />
            <div>{t('drop')}</div>
            <div className={styles.quiet}>{t('dropHint')}</div>
          </Upload.Dragger>
        </Spin>
      </div>
      <ImportList />
    </>
  );
}
