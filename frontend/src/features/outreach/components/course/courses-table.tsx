import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseTopic } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { coursesQuery } from '../../api/courses.ts';
import { dayRange } from '../activity-words.tsx';
import { CourseForm } from './course-form.tsx';
import { readCourseParams, topics } from './course-params.ts';

export function CoursesTable() {
  const { t } = useTranslation('course');
  const navigate = useNavigate();
  const state = useTableState({ sort: '-startsOn' });
  const { q, topic } = readCourseParams(state.search);
  const filters = { ...(q && { q }), ...(topic && { topic }) };
  const query = useQuery(coursesQuery({ ...state.request, ...filters }));
  const [adding, setAdding] = useState(false);
  const filtered = Object.keys(filters).length > 0;
  return (
    <>
      <DataTable
        label={t('tab.courses')}
        state={state}
        query={query}
        columns={useCourseColumns()}
        filtered={filtered}
        filters={
          <>
            <TableSearch state={state} label={t('search')} />
            <TopicFilter value={topic} onChange={(value) => state.filter({ topic: value })} />
          </>
        }
        actions={
          <Can permission="outreach:write">
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {t('add')}
            </Button>
          </Can>
        }
        {...(!filtered && { empty: <Empty text={t('empty')} /> })}
      />
      {adding && (
        <CourseForm
          onClose={() => setAdding(false)}
          onSaved={({ id }) =>
            void navigate({ to: '/courses/$courseId', params: { courseId: id } })
          }
        />
      )}
    </>
  );
}

interface TopicFilterProps {
  value: CourseTopic | undefined;
  onChange: (value: CourseTopic | undefined) => void;
}

export function TopicFilter({ value, onChange }: TopicFilterProps) {
  const { t } = useTranslation('course');
  return (
    <Select<CourseTopic>
      allowClear
      aria-label={t('field.topic')}
      placeholder={t('field.topic')}
      style={{ width: 240, maxWidth: '100%' }}
      value={value ?? null}
      options={topics.map((each) => ({ value: each, label: t(`topic.${each}`) }))}
      onChange={(chosen: CourseTopic | undefined) => onChange(chosen)}
    />
  );
}

function useCourseColumns(): DataColumn<Course>[] {
  const { t } = useTranslation('course');
  return [
    {
      key: 'title',
      title: t('field.title'),
      sortKey: 'title',
      width: 320,
      render: ({ id, title }) => (
        <Link to="/courses/$courseId" params={{ courseId: id }}>
          {title}
        </Link>
      ),
    },
    {
      key: 'topic',
      title: t('field.topic'),
      sortKey: 'topic',
      width: 200,
      render: ({ topic }) => t(`topic.${topic}`),
    },
    {
      key: 'days',
      title: t('field.days'),
      sortKey: 'startsOn',
      render: ({ startsOn, endsOn }) => dayRange(startsOn, endsOn),
    },
    {
      key: 'hours',
      title: t('field.hours'),
      sortKey: 'hours',
      align: 'end',
      render: ({ hours }) => formatNumber(hours),
    },
    {
      key: 'organiser',
      title: t('field.organiser'),
      width: 220,
      render: ({ organiser, otherOrganiser }) => organiser?.name ?? otherOrganiser,
    },
    {
      key: 'people',
      title: t('people'),
      align: 'end',
      render: ({ people }) => formatNumber(people),
    },
  ];
}
