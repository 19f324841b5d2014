import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutreachActivityItem } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatMoney, formatNumber } from '@/i18n/format.ts';
import { dayRange, StatusTag, useTopicText } from './activity-words.tsx';
import styles from './outreach.module.css';

export function useActivityColumns(): DataColumn<OutreachActivityItem>[] {
  const { t } = useTranslation('outreach');
  const topicText = useTopicText();
  return [
    {
      key: 'title',
      title: t('field.title'),
      sortKey: 'title',
      width: 320,
      render: ({ id, code, title, rerun }) => (
        <div className={styles.named}>
          <Link to="/outreach-activities/$activityId" params={{ activityId: id }}>
            {title}
          </Link>
          <span className={styles.quiet}>{rerun ? `${code} · ${t('rerun')}` : code}</span>
        </div>
      ),
    },
    {
      key: 'kind',
      title: t('field.kind'),
      sortKey: 'kind',
      width: 170,
      render: ({ kind }) => t(`kind.${kind}`),
    },
    {
      key: 'days',
      title: t('field.days'),
      sortKey: 'startsOn',
      render: ({ startsOn, endsOn }) => dayRange(startsOn, endsOn),
    },
    {
      key: 'status',
      title: t('field.status'),
      sortKey: 'status',
      render: ({ status }) => <StatusTag status={status} />,
    },
    {
      key: 'organiser',
      title: t('field.organiserId'),
      width: 200,
      render: ({ organiser }) => organiser.name,
    },
    {
      key: 'place',
      title: t('field.place'),
      width: 180,
      optional: true,
      render: ({ place, adminUnit }) => (
        <div className={styles.named}>
          <span>{place ?? adminUnit?.name}</span>
          {place && <span className={styles.quiet}>{adminUnit?.name}</span>}
        </div>
      ),
    },
    {
      key: 'facilities',
      title: t('figures.facilities'),
      align: 'end',
      optional: true,
      render: ({ figures }) => formatNumber(figures.facilities),
    },
    {
      key: 'people',
      title: t('figures.people'),
      align: 'end',
      optional: true,
      render: ({ figures }) => formatNumber(figures.people),
    },
    {
      key: 'topics',
      title: t('field.topics'),
      optional: true,
      width: 160,
      render: ({ topics }) => topicText(topics),
    },
    {
      key: 'task',
      title: t('filter.task'),
      optional: 'hidden',
      render: ({ task }) => task?.code,
    },
    {
      key: 'cost',
      title: t('field.cost'),
      sortKey: 'cost',
      optional: 'hidden',
      align: 'end',
      render: ({ cost }) => formatMoney(cost),
    },
  ];
}
