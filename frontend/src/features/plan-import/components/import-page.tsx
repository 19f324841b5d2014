import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, App, Button, Spin, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { ProblemError, problemText } from '@/api/problem.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { planImportQuery } from '../api/get-import.ts';
import type { Reading } from './hand-in.ts';
import { FileDrop } from './file-drop.tsx';
import styles from './import.module.css';
import { ImportList } from './import-list.tsx';
import { PasteBox } from './paste-box.tsx';

/** Where a document is handed in; what was handed in before is listed below. */
export function ImportPage() {
  const { t } = useTranslation('import');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [refusal, setRefusal] = useState<{ title: string; detail?: string | undefined }>();

  const reading = useMutation({
    mutationFn: ({ read }: Reading) => read(),
    onMutate: () => setRefusal(undefined),
    onSuccess: async (job) => {
      queryClient.setQueryData(planImportQuery(job.id).queryKey, job);
      await queryClient.invalidateQueries({ queryKey: ['plan-import', 'list'] });
      await navigate({ to: '/plans/imports/$importId', params: { importId: job.id } });
    },
    onError: (error) =>
      setRefusal(
        error instanceof ProblemError
          ? { title: error.title, detail: error.detail }
          : { title: problemText(error) },
      ),
  });
  const fetchingTemplate = useMutation({
    mutationFn: () => download('/plans/imports/template.xlsx', 'mau-nhap-ke-hoach.xlsx'),
    onError: (error) => message.error(problemText(error)),
  });
  const hand = {
    disabled: reading.isPending,
    onRead: (next: Reading) => reading.mutate(next),
    onRefuse: (detail: string) => setRefusal({ title: t('refused'), detail }),
  };

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
            {t('action.template')}
          </Button>
        }
      />
      <div className={styles.hand}>
        {refusal && (
          <Alert type="error" showIcon title={refusal.title} description={refusal.detail} />
        )}
        <Spin spinning={reading.isPending} description={reading.variables?.text}>
          <Tabs
            items={[
              { key: 'file', label: t('file.tab'), children: <FileDrop {...hand} /> },
              { key: 'paste', label: t('paste.tab'), children: <PasteBox {...hand} /> },
            ]}
          />
        </Spin>
      </div>
      <ImportList />
    </>
  );
}
