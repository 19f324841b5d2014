import { SearchOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { formatNumber } from '@/i18n/format.ts';
import { type ScanProgress, scanDuplicates } from '../api/scan-duplicates.ts';

/** Compares every record with all others; says meanwhile how far it is. */
export function ScanButton() {
  const { t } = useTranslation('duplicate');
  const { message } = App.useApp();
  const client = useQueryClient();
  const [progress, setProgress] = useState<ScanProgress>();
  const scanning = useMutation({
    mutationFn: () => scanDuplicates(setProgress),
    onSuccess: ({ scanned, opened }) => {
      void message.success(
        t('scanned', { scanned: formatNumber(scanned), opened: formatNumber(opened) }),
      );
      return client.invalidateQueries({ queryKey: ['facility', 'duplicates'] });
    },
    onError: (error) => message.error(problemText(error)),
    onSettled: () => setProgress(undefined),
  });
  return (
    <Button
      icon={<SearchOutlined aria-hidden />}
      loading={scanning.isPending}
      onClick={() => scanning.mutate()}
    >
      {progress ? t('scanning', { scanned: formatNumber(progress.scanned) }) : t('scan')}
    </Button>
  );
}
