import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { activityQuery } from '../api/get-activity.ts';
import { ActivityForm } from './activity-form.tsx';
import styles from './outreach.module.css';

/** A new activity, on a page of its own; a task's page names the task. */
export function NewActivityPage({ taskId }: { taskId: string | undefined }) {
  const { t } = useTranslation(['outreach', 'nav']);
  const navigate = useNavigate();
  const saved = useSaved();
  return (
    <>
      <PageHeader title={t('nav:outreachNew')} subtitle={t('edit.intro')} />
      <div className={styles.form}>
        <ActivityForm
          taskId={taskId}
          onSaved={saved}
          onCancel={() => void navigate({ to: '/outreach-activities' })}
        />
      </div>
    </>
  );
}

export function EditActivityPage({ activityId }: { activityId: string }) {
  const { t } = useTranslation('nav');
  const navigate = useNavigate();
  const saved = useSaved();
  const query = useQuery(activityQuery(activityId));
  return (
    <QueryState query={query}>
      {(activity) => (
        <>
          <PageHeader
            title={t('outreachEdit')}
            crumbs={{ '/outreach-activities/$activityId': activity.title }}
          />
          <div className={styles.form}>
            <ActivityForm
              activity={activity}
              onSaved={saved}
              onCancel={() =>
                void navigate({ to: '/outreach-activities/$activityId', params: { activityId } })
              }
            />
          </div>
        </>
      )}
    </QueryState>
  );
}

function useSaved() {
  const { t } = useTranslation('common');
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  return ({ id }: OutreachActivity) => {
    void message.success(t('state.saved'));
    void client.invalidateQueries({ queryKey: ['outreach'] });
    void navigate({ to: '/outreach-activities/$activityId', params: { activityId: id } });
  };
}
