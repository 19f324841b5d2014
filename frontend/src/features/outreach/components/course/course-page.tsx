import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { App, Button, Space, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { courseQuery, deleteCourse, readCourseChanges, restoreCourse } from '../../api/courses.ts';
import { dayRange } from '../activity-words.tsx';
import styles from '../outreach.module.css';
import { useChanged } from '../use-changed.ts';
import { CourseForm } from './course-form.tsx';
import { ResultsTable } from './results-table.tsx';

/** One course: what it was, who took part with what result, and who changed what. */
export function CoursePage({ courseId }: { courseId: string }) {
  const query = useQuery(courseQuery(courseId));
  return <QueryState query={query}>{(course) => <Shown course={course} />}</QueryState>;
}

function Shown({ course }: { course: Course }) {
  const { t } = useTranslation('course');
  const navigate = useNavigate();
  const maySeeHistory = useCan('history:read');
  const { tab = 'details' } = useSearch({ strict: false }) as { tab?: string };
  return (
    <>
      <PageHeader
        title={course.title}
        subtitle={[
          t(`topic.${course.topic}`),
          dayRange(course.startsOn, course.endsOn),
          t('hoursOf', { hours: formatNumber(course.hours) }),
          t('peopleOf', { count: course.people }),
        ].join(' · ')}
        actions={course.rights.edit && <Acts course={course} />}
      />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate({ to: '.', search: { tab: key } as never, replace: true })}
        items={[
          { key: 'details', label: t('tab.details'), children: <Details course={course} /> },
          ...(course.rights.seePeople
            ? [
                {
                  key: 'results',
                  label: t('tab.results'),
                  children: <ResultsTable course={course} />,
                },
              ]
            : []),
          ...(maySeeHistory
            ? [
                {
                  key: 'history',
                  label: t('tab.history'),
                  children: (
                    <HistoryPanel
                      name={courseQuery(course.id).queryKey}
                      read={readCourseChanges(course.id)}
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

function Details({ course }: { course: Course }) {
  const { t } = useTranslation('course');
  const { organiser, otherOrganiser, place, activity, note } = course;
  return (
    <section className={styles.card} aria-label={t('tab.details')}>
      <dl className={styles.facts}>
        <dt>{t('field.organiser')}</dt>
        <dd>{organiser?.name ?? otherOrganiser}</dd>
        {place && (
          <>
            <dt>{t('field.place')}</dt>
            <dd>{place}</dd>
          </>
        )}
        {activity && (
          <>
            <dt>{t('field.activityId')}</dt>
            <dd>
              <Link to="/outreach-activities/$activityId" params={{ activityId: activity.id }}>
                {activity.title}
              </Link>
            </dd>
          </>
        )}
        {note && (
          <>
            <dt>{t('field.note')}</dt>
            <dd className={styles.lines}>{note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Acts({ course }: { course: Course }) {
  const { t } = useTranslation(['course', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const [editing, setEditing] = useState(false);
  const { title } = course;
  const restoring = useMutation({
    mutationFn: () => restoreCourse(course.id),
    onSuccess: () => {
      void message.success(t('restored', { title }));
      return changed();
    },
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteCourse(course),
    onSuccess: async () => {
      undo(t('deleted', { title }), () => restoring.mutate());
      await navigate({ to: '/courses' });
      await changed();
    },
    onError: failed,
  });
  return (
    <Space wrap>
      <Button type="primary" onClick={() => setEditing(true)}>
        {t('common:action.edit')}
      </Button>
      <Button danger loading={deleting.isPending} onClick={() => deleting.mutate()}>
        {t('common:action.delete')}
      </Button>
      {editing && (
        <CourseForm
          course={course}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
        />
      )}
    </Space>
  );
}
