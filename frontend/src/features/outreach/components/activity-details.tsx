import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import { formatDate, formatMoney, formatNumber } from '@/i18n/format.ts';
import { isMedia } from './activity-codes.ts';
import { dayRange, useTopicText } from './activity-words.tsx';
import styles from './outreach.module.css';

function Card({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <dl className={styles.facts}>{children}</dl>
    </section>
  );
}

/** What is not known takes no line. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** All that is known of an activity besides who took part. */
export function ActivityDetails({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('outreach');
  const topicText = useTopicText();
  const { task, workItem, partners, adminUnit } = activity;
  return (
    <div className={styles.cards}>
      <Card title={t('what')}>
        <Fact label={t('field.kind')}>{t(`kind.${activity.kind}`)}</Fact>
        <Fact label={t('field.topics')}>{topicText(activity.topics)}</Fact>
        <Fact label={t('field.days')}>{dayRange(activity.startsOn, activity.endsOn)}</Fact>
        <Fact label={t('field.place')}>{activity.place}</Fact>
        <Fact label={t('field.adminUnitId')}>{adminUnit?.name}</Fact>
        <Fact label={t('field.statusReason')}>{activity.statusReason}</Fact>
        <Fact label={t('field.note')}>
          {activity.note && <div className={styles.lines}>{activity.note}</div>}
        </Fact>
      </Card>
      <Card title={t('who')}>
        <Fact label={t('field.organiserId')}>{activity.organiser.name}</Fact>
        <Fact label={t('field.partnerIds')}>{partners.map(({ name }) => name).join('; ')}</Fact>
        <Fact label={t('field.otherPartners')}>{activity.otherPartners}</Fact>
        <Fact label={t('field.cost')}>{formatMoney(activity.cost)}</Fact>
        <Fact label={t('field.costSource')}>{activity.costSource}</Fact>
      </Card>
      {task && (
        <Card title={t('plan')}>
          <Fact label={t('filter.task')}>
            <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
              {`${task.code} ${task.title}`}
            </Link>
          </Fact>
          <Fact label={t('field.workItemId')}>
            {workItem && `${workItem.year}: ${workItem.title}`}
          </Fact>
        </Card>
      )}
      {isMedia(activity.kind) && <MediaCard activity={activity} />}
    </div>
  );
}

function MediaCard({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('outreach');
  const { rerunOf, link } = activity;
  return (
    <Card title={t('media')}>
      <Fact label={t('field.outlet')}>{activity.outlet}</Fact>
      <Fact label={t('field.publishedOn')}>{formatDate(activity.publishedOn)}</Fact>
      <Fact label={t('field.copies')}>{formatNumber(activity.copies)}</Fact>
      <Fact label={t('field.durationMinutes')}>{formatNumber(activity.durationMinutes)}</Fact>
      <Fact label={t('field.audience')}>{formatNumber(activity.audience)}</Fact>
      <Fact label={t('field.link')}>
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {link}
          </a>
        )}
      </Fact>
      <Fact label={t('field.rerunOfId')}>
        {rerunOf && (
          <Link to="/outreach-activities/$activityId" params={{ activityId: rerunOf.id }}>
            {`${rerunOf.title} (${rerunOf.code})`}
          </Link>
        )}
      </Fact>
    </Card>
  );
}
