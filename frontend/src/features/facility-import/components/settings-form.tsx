import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import type { FacilityImport, FacilityImportSettings } from '@/api/schema.gen.d.ts';
import { facilityImportQuery } from '../api/imports.ts';
import { readingQuery } from '../api/reading.ts';
import { checkImport } from '../api/steps.ts';
import styles from './facility-import.module.css';
import { ReadingTable } from './reading-table.tsx';

/** What the columns mean and how numbers and dates are written, with the reading of the first rows. */
export function SettingsForm({ job }: { job: FacilityImport }) {
  const { t } = useTranslation('exchange');
  const queryClient = useQueryClient();
  const [settings, setSettings] = useState<FacilityImportSettings>(job.settings);
  const reading = useQuery(readingQuery(job.id, settings));
  const checking = useMutation({
    mutationFn: () => checkImport(job, settings),
    onSuccess: (next) => queryClient.setQueryData(facilityImportQuery(job.id).queryKey, next),
  });
  const change = (part: Partial<FacilityImportSettings>) => setSettings({ ...settings, ...part });
  const named = settings.columns.includes('name') || settings.columns.includes('code');
  const failure = checking.error ?? reading.error;
  return (
    <>
      <p>{t('settings.intro')}</p>
      <div className={styles.styles}>
        <label className={styles.field}>
          {t('settings.headerLine')}
          <Select
            value={settings.headerLine}
            options={Array.from({ length: 11 }, (_, line) => ({
              value: line,
              label: line === 0 ? t('settings.noHeader') : t('settings.line', { line }),
            }))}
            onChange={(headerLine) => change({ headerLine })}
          />
        </label>
        <label className={styles.field}>
          {t('settings.numberStyle')}
          <Select
            value={settings.numberStyle}
            options={(['COMMA_DECIMAL', 'POINT_DECIMAL'] as const).map((value) => ({
              value,
              label: t(`numberStyle.${value}`),
            }))}
            onChange={(numberStyle) => change({ numberStyle })}
          />
        </label>
        <label className={styles.field}>
          {t('settings.dateStyle')}
          <Select
            value={settings.dateStyle}
            options={(['DAY_FIRST', 'MONTH_FIRST', 'ISO'] as const).map((value) => ({
              value,
              label: t(`dateStyle.${value}`),
            }))}
            onChange={(dateStyle) => change({ dateStyle })}
          />
        </label>
      </div>
      {failure && <Alert type="error" showIcon title={problemText(failure)} />}
      <ReadingTable
        columns={job.columns}
        settings={settings}
        reading={reading.data}
        onColumns={(columns) => change({ columns })}
      />
      {!named && <Alert type="warning" showIcon title={t('settings.nameMissing')} />}
      <div className={styles.buttons}>
        <Button
          type="primary"
          disabled={!named}
          loading={checking.isPending}
          onClick={() => checking.mutate()}
        >
          {t('settings.check')}
        </Button>
      </div>
    </>
  );
}
