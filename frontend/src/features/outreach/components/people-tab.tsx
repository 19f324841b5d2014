import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity, OutreachAttendance } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { peopleQuery } from '../api/people.ts';
import styles from './outreach.module.css';
import { PersonActions } from './person-actions.tsx';
import { Suspected } from './suspected.tsx';

const PersonDrawer = lazy(async () => ({
  default: (await import('./person-drawer.tsx')).PersonDrawer,
}));

/** Who took part in person: personal data, shown with what they are kept for. */
export function PeopleTab({ activity }: { activity: OutreachActivity }) {
  const { t } = useTranslation('outreach');
  const state = useTableState({ sort: 'fullName' });
  const q = state.search['q'] as string | undefined;
  const query = useQuery(peopleQuery(activity.id, { ...state.request, ...(q && { q }) }));
  const [editing, setEditing] = useState<{ attendance?: OutreachAttendance }>();
  const mayAdd = activity.rights.edit && !activity.rerunOf;
  return (
    <>
      <p className={styles.quiet}>{t('people.purpose')}</p>
      <DataTable
        label={t('tab.people')}
        state={state}
        query={query}
        columns={usePersonColumns(activity, mayAdd, (attendance) => setEditing({ attendance }))}
        filtered={Boolean(q)}
        filters={<TableSearch state={state} label={t('people.search')} />}
        actions={
          mayAdd && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setEditing({})}
            >
              {t('people.add')}
            </Button>
          )
        }
        {...(!q && { empty: <Empty text={t('people.empty')} /> })}
      />
      {editing && (
        <Suspense>
          <PersonDrawer
            activityId={activity.id}
            attendance={editing.attendance}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function usePersonColumns(
  activity: OutreachActivity,
  mayEdit: boolean,
  onEdit: (attendance: OutreachAttendance) => void,
): DataColumn<OutreachAttendance>[] {
  const { t } = useTranslation('outreach');
  return [
    {
      key: 'fullName',
      title: t('people.fullName'),
      sortKey: 'fullName',
      width: 260,
      render: (attendance) => (
        <div className={styles.named}>
          <span>{attendance.person.fullName}</span>
          <span className={styles.quiet}>{attendance.person.position}</span>
          {mayEdit && <Suspected activityId={activity.id} attendance={attendance} />}
        </div>
      ),
    },
    {
      key: 'workplace',
      title: t('people.workplace'),
      width: 240,
      render: ({ person: { facility, agency, workplace } }) =>
        facility?.name ?? agency?.name ?? workplace,
    },
    {
      key: 'contact',
      title: t('people.contact'),
      width: 180,
      render: ({ person: { phone, email } }) => (
        <div className={styles.named}>
          <span>{phone}</span>
          <span>{email}</span>
        </div>
      ),
    },
    {
      key: 'times',
      title: t('people.came'),
      render: ({ activities }) => t('people.times', { count: activities }),
    },
    ...(mayEdit
      ? [
          {
            key: 'acts',
            title: '',
            render: (attendance: OutreachAttendance) => (
              <PersonActions
                activityId={activity.id}
                attendance={attendance}
                onEdit={() => onEdit(attendance)}
              />
            ),
          },
        ]
      : []),
  ];
}
