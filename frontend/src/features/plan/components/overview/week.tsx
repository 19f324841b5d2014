import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { Panel, PanelRows } from '@/components/panel/panel.tsx';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import styles from './overview.module.css';
import { changedWork } from './changed-work.ts';

const most = 5;

interface WeekProps {
  timeline: Timeline;
  /** The first day of the week that is looked back on. */
  since: string;
  /** What has changed in other parts of the program, as rows. */
  children?: ReactNode;
}

/** What has changed within a week. */
export function Week({ timeline, since, children }: WeekProps) {
  const { t } = useTranslation(['dashboard', 'task']);
  const items = changedWork(timeline, since);
  return (
    <Panel
      title={t('week', { day: formatDate(since) })}
      aside={
        <Can permission="change:read">
          <Link to="/admin/changes" search={{ from: since } as never}>
            {t('log')}
          </Link>
        </Can>
      }
    >
      <PanelRows>
        {children}
        <li>{t('changedWork', { count: items.length })}</li>
        {items.slice(0, most).map((item) => (
          <li key={item.id}>
            <Link to="/tasks/$taskId" params={{ taskId: item.taskId }}>
              {item.title}
            </Link>
            <span className={styles.meta}>
              <span>{t(`task:state.${item.state}`)}</span>
              <span>{item.responsible?.name}</span>
              <span>{formatDateTime(item.updatedAt)}</span>
            </span>
          </li>
        ))}
      </PanelRows>
    </Panel>
  );
}
