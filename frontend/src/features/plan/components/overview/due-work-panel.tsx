import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Timeline, WorkItem } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import { Panel, PanelNote, PanelRows } from '@/components/panel/panel.tsx';
import { LateTag } from '../state/state-tag.tsx';
import { dueWork, soonDays } from './due-work.ts';
import styles from './overview.module.css';

const most = 8;

interface DueWorkProps {
  timeline: Timeline;
  /** Only what this agency answers for; without it, everybody's. */
  agencyId: string | undefined;
}

/** What should have been done, and what must be done soon. */
export function DueWork({ timeline, agencyId }: DueWorkProps) {
  const { t } = useTranslation('task');
  const items = dueWork(timeline, agencyId);
  return (
    <Panel
      title={t(agencyId ? 'overview.myDue' : 'overview.due')}
      aside={
        items.length > most && <span>{t('overview.firstOf', { most, count: items.length })}</span>
      }
    >
      {items.length === 0 && <PanelNote>{t('overview.noneDue', { count: soonDays })}</PanelNote>}
      <PanelRows>
        {items.slice(0, most).map((item) => (
          <DueItem key={item.id} item={item} />
        ))}
      </PanelRows>
    </Panel>
  );
}

function DueItem({ item }: { item: WorkItem }) {
  const { t } = useTranslation('task');
  return (
    <li>
      <Link to="/tasks/$taskId" params={{ taskId: item.taskId }}>
        {item.title}
      </Link>
      <span className={styles.meta}>
        {item.late && <LateTag />}
        {t('overview.dueOn', { day: formatDate(item.endsOn) })}
        <span>{item.responsible?.name}</span>
        <span>{item.assignee}</span>
      </span>
    </li>
  );
}
