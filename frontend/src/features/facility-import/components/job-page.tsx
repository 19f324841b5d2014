import { useQuery } from '@tanstack/react-query';
import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FacilityImport } from '@/api/schema.gen.d.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { facilityImportQuery, isRunning } from '../api/imports.ts';
import { statusTones } from '../import-words.ts';
import { JobActions } from './job-actions.tsx';
import { RowsTable } from './rows-table.tsx';
import { SettingsForm } from './settings-form.tsx';

/** One file on its way into the registry, step by step. */
export function FacilityImportJobPage({ importId }: { importId: string }) {
  const query = useQuery(facilityImportQuery(importId));
  return <QueryState query={query}>{(job) => <Job job={job} />}</QueryState>;
}

function Job({ job }: { job: FacilityImport }) {
  const { t } = useTranslation('exchange');
  const numbers = { done: formatNumber(job.done), total: formatNumber(job.total) };
  const running = isRunning(job)
    ? t(`running.${job.status as 'CHECKING' | 'COMMITTING'}`, numbers)
    : undefined;
  return (
    <>
      <PageHeader
        title={job.fileName}
        subtitle={t('size', numbers)}
        actions={<ToneTag tone={statusTones[job.status]}>{t(`status.${job.status}`)}</ToneTag>}
      />
      {job.status === 'FAILED' && <Alert type="error" showIcon title={t('failed')} />}
      {running && (
        <div role="status">
          <p>{running}</p>
          <Progress
            aria-label={running}
            percent={Math.floor((100 * job.done) / Math.max(1, job.total))}
          />
        </div>
      )}
      {(job.status === 'READ' || job.status === 'FAILED') && <SettingsForm job={job} />}
      {(job.status === 'CHECKED' || job.status === 'COMMITTED') && (
        <>
          <JobActions job={job} />
          <RowsTable job={job} />
        </>
      )}
    </>
  );
}
