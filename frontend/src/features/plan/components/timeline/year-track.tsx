import { Link } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TimelineTask, WorkItem } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import { tones } from '../state/tones.ts';
import styles from './timeline.module.css';
import { positionInYear, spanInYear } from './year-position.ts';

/** Where a title begins at the latest, in per cent, so that it has room: a narrow year has none. */
const latestTitle = { year: 0, months: 55 };

interface YearTrackProps {
  task: TimelineTask;
  year: number;
  today: string;
  scale: 'year' | 'months';
}

/** The bars of one task in one year, and the line of today when it lies there. */
export function YearTrack({ task, year, today, scale }: YearTrackProps) {
  const items = task.spans.find((span) => span.year === year)?.workItems ?? [];
  return (
    <div className={styles.track}>
      {today.startsWith(String(year)) && (
        <span
          className={styles.today}
          style={{ left: `${positionInYear(today, year) * 100}%` }}
          aria-hidden
        />
      )}
      {items.map((item) => (
        <WorkBar key={item.id} item={item} scale={scale} />
      ))}
    </div>
  );
}

function WorkBar({ item, scale }: { item: WorkItem; scale: 'year' | 'months' }) {
  const { t } = useTranslation('task');
  const { left, width } = spanInYear(item.year, item.startsOn, item.endsOn);
  const dates =
    item.startsOn || item.endsOn
      ? `${formatDate(item.startsOn) || '…'} – ${formatDate(item.endsOn) || '…'}`
      : t('timeline.noDates');
  const state = t(`state.${item.state}`);
  const about = [dates, item.responsible?.name, item.late ? `${state}, ${t('late')}` : state];
  return (
    <Tooltip title={[item.title, ...about].filter(Boolean).join(' · ')}>
      <Link to="/tasks/$taskId" params={{ taskId: item.taskId }} className={styles.work}>
        <span
          className={styles.workTitle}
          data-gone={item.state === 'CANCELLED' || undefined}
          style={{ marginLeft: `${Math.min(left, latestTitle[scale])}%` }}
        >
          {item.title}
        </span>
        <span className={styles.hidden}>{` (${about.filter(Boolean).join(', ')})`}</span>
        <span
          className={styles.bar}
          data-tone={tones[item.state]}
          data-late={item.late || undefined}
          data-undated={(!item.startsOn && !item.endsOn) || undefined}
          style={{ marginLeft: `${left}%`, width: `${width}%` }}
          aria-hidden
        />
      </Link>
    </Tooltip>
  );
}
