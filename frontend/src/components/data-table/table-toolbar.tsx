import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import styles from './data-table.module.css';

interface TableToolbarProps {
  /** Search box and filters, at the start of the line. */
  filters?: ReactNode;
  /** Buttons of the list, at the end. */
  actions?: ReactNode;
  chooser?: ReactNode;
  onExport?: (() => Promise<void>) | undefined;
}

export function TableToolbar({ filters, actions, chooser, onExport }: TableToolbarProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const exporting = useMutation({
    mutationFn: async () => onExport?.(),
    onError: (error) => message.error(problemText(error)),
  });
  if (!filters && !actions && !chooser && !onExport) return null;
  return (
    <div className={styles.toolbar}>
      <div className={styles.filters}>{filters}</div>
      <div className={styles.actions}>
        {chooser}
        {onExport && (
          <Button
            icon={<DownloadOutlined aria-hidden />}
            loading={exporting.isPending}
            onClick={() => exporting.mutate()}
          >
            {exporting.isPending ? t('table.exporting') : t('action.export')}
          </Button>
        )}
        {actions}
      </div>
    </div>
  );
}
