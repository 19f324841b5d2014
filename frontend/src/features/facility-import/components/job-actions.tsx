import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download.ts';
import { problemText } from '@/api/problem.ts';
import type { FacilityImport } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import { facilityImportQuery } from '../api/imports.ts';
import { commitImport, discardImport } from '../api/steps.ts';
import styles from './facility-import.module.css';

/** What can be done with a file whose rows were tried. */
export function JobActions({ job }: { job: FacilityImport }) {
  const { t } = useTranslation('exchange');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const onError = (error: Error) => void message.error(problemText(error));
  const committing = useMutation({
    mutationFn: () => commitImport(job),
    onSuccess: (next) => queryClient.setQueryData(facilityImportQuery(job.id).queryKey, next),
    onError,
  });
  const discarding = useMutation({
    mutationFn: () => discardImport(job),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['facility-import', 'list'] });
      await navigate({ to: '/facilities/import' });
    },
    onError,
  });
  const fetching = useMutation({
    mutationFn: () => download(`/facilities/imports/${job.id}/rows.csv`, 'ket-qua-nhap-co-so.csv'),
    onError,
  });
  const taken = (job.counts.CREATED ?? 0) + (job.counts.UPDATED ?? 0);
  return (
    <div className={styles.buttons}>
      {job.status === 'CHECKED' && (
        <>
          <Button
            type="primary"
            disabled={taken === 0}
            loading={committing.isPending}
            onClick={() => committing.mutate()}
          >
            {t('commit', { count: taken, number: formatNumber(taken) })}
          </Button>
          <Button loading={discarding.isPending} onClick={() => discarding.mutate()}>
            {t('discard')}
          </Button>
        </>
      )}
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={fetching.isPending}
        onClick={() => fetching.mutate()}
      >
        {t('download')}
      </Button>
    </div>
  );
}
