import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CertificateState, CourseCertificate } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { formatDate } from '@/i18n/format.ts';
import { agencyChoices, chosenQuery } from '../../api/choices.ts';
import { type CertificateQuery, certificatesQuery } from '../../api/courses.ts';
import { ActivityExport } from '../activity-export.tsx';
import styles from '../outreach.module.css';
import { readCourseParams, soonDays, states } from './course-params.ts';
import { StateTag, workplaceOf } from './course-words.tsx';
import { TopicFilter } from './courses-table.tsx';

/** Who holds which certificate on a day; of a topic the one that lasts longest. */
export function CertificatesTable() {
  const { t } = useTranslation('course');
  const table = useTableState({ sort: 'expiresOn' });
  const { q, topic, state, agency, asOf } = readCourseParams(table.search);
  const filters: CertificateQuery = {
    ...(q && { q }),
    ...(topic && { topic }),
    ...(state && { state }),
    ...(agency && { agency }),
    ...(asOf && { asOf }),
    within: soonDays,
  };
  const query = useQuery(certificatesQuery({ ...table.request, ...filters }));
  const chosen = useQuery(chosenQuery('agency', agency)).data;
  const filtered = Object.keys(filters).length > 1;
  return (
    <>
      <p className={styles.quiet}>{t('certificatesHint', { days: soonDays })}</p>
      <DataTable
        label={t('tab.certificates')}
        state={table}
        query={query}
        columns={useCertificateColumns()}
        filtered={filtered}
        filters={
          <>
            <TableSearch state={table} label={t('searchPeople')} />
            <DateInput
              aria-label={t('asOf')}
              placeholder={t('asOf')}
              value={asOf ?? null}
              onChange={(day) => table.filter({ asOf: day ?? undefined })}
            />
            <Select<CertificateState>
              allowClear
              aria-label={t('stateLabel')}
              placeholder={t('stateLabel')}
              style={{ width: 170 }}
              value={state ?? null}
              options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
              onChange={(value: CertificateState | undefined) => table.filter({ state: value })}
            />
            <TopicFilter value={topic} onChange={(value) => table.filter({ topic: value })} />
            <RemoteSelect
              label={t('agency')}
              placeholder={t('agency')}
              width={220}
              choices={agencyChoices}
              known={chosen}
              value={agency ?? null}
              onChange={(value) => table.filter({ agency: value ?? undefined })}
            />
          </>
        }
        actions={
          <ActivityExport filters={filters} path="/course-certificates/export" name="chung-chi" />
        }
        {...(!filtered && { empty: <Empty text={t('noCertificates')} /> })}
      />
    </>
  );
}

function useCertificateColumns(): DataColumn<CourseCertificate>[] {
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
      width: 200,
      render: ({ person }) => workplaceOf(person),
    },
    {
      key: 'topic',
      title: t('field.topic'),
      sortKey: 'topic',
      width: 180,
      render: ({ topic }) => t(`topic.${topic}`),
    },
    {
      key: 'course',
      title: t('courseOf'),
      width: 220,
      render: ({ course: { id, title } }) => (
        <Link to="/courses/$courseId" params={{ courseId: id }}>
          {title}
        </Link>
      ),
    },
    {
      key: 'certificate',
      title: t('certificate'),
      whole: true,
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
      render: ({ expiresOn }) => (expiresOn ? formatDate(expiresOn) : t('noEnd')),
    },
    {
      key: 'state',
      title: t('stateLabel'),
      render: ({ state }) => <StateTag state={state} />,
    },
  ];
}
