import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel, type ReadChanges } from './history-panel.tsx';

interface RecordTabsProps {
  /** The query key of the record. */
  name: readonly unknown[];
  details: ReactNode;
  changes: ReadChanges;
}

/** What is known of a record, and for those who may see it, how it came to be so. */
export function RecordTabs({ name, details, changes }: RecordTabsProps) {
  const { t } = useTranslation('history');
  if (!useCan('history:read')) return details;
  return (
    <Tabs
      items={[
        { key: 'details', label: t('tab.details'), children: details },
        {
          key: 'history',
          label: t('tab.history'),
          children: <HistoryPanel name={name} read={changes} />,
        },
      ]}
    />
  );
}
