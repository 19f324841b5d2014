import { LockOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { formatDate, formatDateTime, formatNumber } from '@/i18n/format.ts';
import { cohortsQuery } from '../../api/cohorts.ts';
import { FreezeDialog } from './freeze-dialog.tsx';

/** The lists of facilities in operation that were frozen, to count on in reports. */
export function CohortsPage() {
  const { t } = useTranslation(['cohort', 'nav']);
  const state = useTableState({ sort: '-day' });
  const query = useQuery(cohortsQuery(state.request));
  const [open, setOpen] = useState(false);
  return (
    <>
      <PageHeader
        title={t('nav:cohorts')}
        subtitle={t('intro')}
        actions={
          <Can permission="plan:write">
            <Button
              type="primary"
              icon={<LockOutlined aria-hidden />}
              onClick={() => setOpen(true)}
            >
              {t('freeze')}
            </Button>
          </Can>
        }
      />
      <DataTable
        label={t('nav:cohorts')}
        state={state}
        query={query}
        columns={[
          {
            key: 'day',
            title: t('day'),
            sortKey: 'day',
            render: ({ id, day }) => (
              <Link to="/facilities/cohorts/$cohortId" params={{ cohortId: id }}>
                {formatDate(day)}
              </Link>
            ),
          },
          { key: 'count', title: t('count'), render: ({ count }) => formatNumber(count) },
          { key: 'note', title: t('note'), render: ({ note }) => note },
          {
            key: 'createdAt',
            title: t('frozenAt'),
            sortKey: 'createdAt',
            render: ({ createdAt }) => formatDateTime(createdAt),
          },
        ]}
        empty={<Empty text={t('empty')} />}
      />
      {open && <FreezeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
