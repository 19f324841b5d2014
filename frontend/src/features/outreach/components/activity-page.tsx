import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { readActivityChanges } from '../api/activity-changes.ts';
import { activityQuery } from '../api/get-activity.ts';
import { ActivityActions } from './activity-actions.tsx';
import { ActivityDetails } from './activity-details.tsx';
import { dayRange, StatusTag } from './activity-words.tsx';
import { FacilitiesTab } from './facilities-tab.tsx';
import { ActivityAnswers } from './survey/related-answers.tsx';
import { FilesTab } from './files-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import styles from './outreach.module.css';

/** One activity: what it was, who took part, and who changed what. */
export function ActivityPage({ activityId }: { activityId: string }) {
  const query = useQuery(activityQuery(activityId));
  return <QueryState query={query}>{(activity) => <Shown activity={activity} />}</QueryState>;
}

function Shown({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation(['outreach', 'nav']);
  const navigate = useNavigate();
  const maySeeHistory = useCan('history:read');
  const { tab = 'details' } = useSearch({ strict: false }) as { tab?: string };
  return (
    <>
      <PageHeader
        title={activity.title}
        subtitle={
          <span className={styles.tags}>
            <span>{activity.code}</span>
            <StatusTag status={activity.status} />
            <span>{dayRange(activity.startsOn, activity.endsOn)}</span>
            <span>
              {t('figures.both', {
                facilities: formatNumber(activity.figures.facilities),
                people: formatNumber(activity.figures.people),
              })}
            </span>
          </span>
        }
        actions={activity.rights.edit && <ActivityActions activity={activity} />}
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate({ to: '.', search: { tab: key } as never, replace: true })}
        items={[
          {
            key: 'details',
            label: t('tab.details'),
            children: <ActivityDetails activity={activity} />,
          },
          {
            key: 'facilities',
            label: t('tab.facilities'),
            children: <FacilitiesTab activity={activity} />,
          },
          ...(activity.rights.seePeople
            ? [
                {
                  key: 'people',
                  label: t('tab.people'),
                  children: <PeopleTab activity={activity} />,
                },
              ]
            : []),
          {
            key: 'survey',
            label: t('nav:survey'),
            children: <ActivityAnswers activity={activity} />,
          },
          {
            key: 'files',
            label: t('tab.files'),
            children: <FilesTab activity={activity} />,
          },
          ...(maySeeHistory
            ? [
                {
                  key: 'history',
                  label: t('tab.history'),
                  children: (
                    <HistoryPanel
                      name={activityQuery(activity.id).queryKey}
                      read={readActivityChanges(activity.id)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
