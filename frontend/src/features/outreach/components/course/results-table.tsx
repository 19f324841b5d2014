import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseResult } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { formatDate } from '@/i18n/format.ts';
import { resultsQuery } from '../../api/courses.ts';
import styles from '../outreach.module.css';
import { OutcomeTag, workplaceOf } from './course-words.tsx';
import { ResultActions } from './result-actions.tsx';
import { ResultDrawer, type ResultEdit } from './result-drawer.tsx';

/** Who took part in a course, what came of it, and the certificate. */
export function ResultsTable({ course }: { course: Course }) {
  const { t } = useTranslation(['course', 'outreach']);
  const state = useTableState({ sort: 'fullName' });
  const q = state.search['q'] as string | undefined;
  const query = useQuery(resultsQuery(course.id, { ...state.request, ...(q && { q }) }));
  const [editing, setEditing] = useState<ResultEdit>();
  return (
    <>
      <p className={styles.quiet}>{t('outreach:people.purpose')}</p>
      <DataTable
        label={t('tab.results')}
        state={state}
        query={query}
        columns={useResultColumns(course, setEditing)}
        filtered={Boolean(q)}
        filters={<TableSearch state={state} label={t('outreach:people.search')} />}
        actions={
          course.rights.edit && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setEditing({ what: 'new' })}
            >
              {t('addPerson')}
            </Button>
          )
        }
        {...(!q && { empty: <Empty text={t('noPeople')} /> })}
      />
      {editing && (
        <ResultDrawer courseId={course.id} edit={editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function useResultColumns(
  course: Course,
  onEdit: (edit: ResultEdit) => void,
): DataColumn<CourseResult>[] {
  const { t } = useTranslation('course');
  return [
    {
      key: 'fullName',
      title: t('fullName'),
      sortKey: 'fullName',
      width: 220,
      render: ({ person }) => (
        <div className={styles.named}>
          <span>{person.fullName}</span>
          <span className={styles.quiet}>{person.position}</span>
        </div>
      ),
    },
    {
      key: 'workplace',
      title: t('workplace'),
      width: 220,
      render: ({ person }) => workplaceOf(person),
    },
    {
      key: 'outcome',
      title: t('result'),
      sortKey: 'outcome',
      render: ({ outcome }) => <OutcomeTag outcome={outcome} />,
    },
    {
      key: 'certificate',
      title: t('certificate'),
      width: 160,
      render: ({ certificateNumber }) => certificateNumber,
    },
    {
      key: 'issuedOn',
      title: t('issuedOn'),
      sortKey: 'issuedOn',
      whole: true,
      render: ({ issuedOn }) => formatDate(issuedOn),
    },
    {
      key: 'expiresOn',
      title: t('expiresOn'),
      sortKey: 'expiresOn',
      whole: true,
      render: ({ certificateNumber, expiresOn }) =>
        certificateNumber && (expiresOn ? formatDate(expiresOn) : t('noEnd')),
    },
    ...(course.rights.edit
      ? [
          {
            key: 'acts',
            title: '',
            render: (result: CourseResult) => (
              <ResultActions courseId={course.id} result={result} onEdit={onEdit} />
            ),
          },
        ]
      : []),
  ];
}
