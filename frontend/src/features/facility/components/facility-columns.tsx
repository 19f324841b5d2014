import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FacilityItem } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from './facility.module.css';
import { risks, sizes, statuses } from './facility-codes.ts';
import { CompletenessTag, LocationTag, StatusTag } from './facility-words.tsx';

/** The columns of the list; a link from a past day leads to the record as it was then. */
export function useFacilityColumns(asOf: string | undefined): DataColumn<FacilityItem>[] {
  const { t } = useTranslation(['registry', 'facility']);
  return [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 300,
      render: ({ id, name, code }) => (
        <div className={styles.named}>
          <Link
            to="/facilities/$facilityId"
            params={{ facilityId: id }}
            search={(asOf ? { asOf } : {}) as never}
          >
            {name}
          </Link>
          <span className={styles.quiet}>{code}</span>
        </div>
      ),
    },
    {
      key: 'adminUnit',
      title: t('field.adminUnitId'),
      sortKey: 'adminUnit',
      width: 180,
      render: ({ adminUnit, address }) => (
        <div className={styles.named}>
          <span>{adminUnit.name}</span>
          <span className={styles.quiet}>{address}</span>
        </div>
      ),
    },
    {
      key: 'sector',
      title: t('field.sectorId'),
      sortKey: 'sector',
      width: 220,
      render: ({ sector }) => sector && `${sector.code} ${sector.name}`,
    },
    {
      key: 'size',
      title: t('field.size'),
      sortKey: 'size',
      filter: {
        param: 'size_',
        options: sizes.map((value) => ({ value, text: t(`size.${value}`) })),
      },
      render: ({ size }) => size && t(`size.${size}`),
    },
    {
      key: 'status',
      title: t('field.status'),
      sortKey: 'status',
      filter: {
        param: 'status',
        options: statuses.map((value) => ({ value, text: t(`status.${value}`) })),
      },
      render: ({ status }) => <StatusTag status={status} />,
    },
    {
      key: 'pollutionRisk',
      title: t('field.pollutionRisk'),
      sortKey: 'pollutionRisk',
      optional: true,
      filter: {
        param: 'pollutionRisk',
        options: risks.map((value) => ({ value, text: t(`risk.${value}`) })),
      },
      render: ({ pollutionRisk }) => pollutionRisk && t(`risk.${pollutionRisk}`),
    },
    {
      key: 'completeness',
      title: t('facility:completeness'),
      sortKey: 'completeness',
      optional: true,
      render: ({ completeness, locationCheck }) => (
        <div className={styles.tags}>
          <CompletenessTag percent={completeness} />
          <LocationTag check={locationCheck} />
        </div>
      ),
    },
    {
      key: 'enterprise',
      title: t('field.enterpriseId'),
      optional: 'hidden',
      render: ({ enterprise }) => enterprise?.name,
    },
    {
      key: 'taxCode',
      title: t('field.taxCode'),
      optional: 'hidden',
      render: ({ taxCode }) => taxCode,
    },
    {
      key: 'zone',
      title: t('field.zoneId'),
      optional: 'hidden',
      render: ({ zone }) => zone?.name,
    },
    {
      key: 'lastConfirmedOn',
      title: t('facility:lastConfirmedOn'),
      sortKey: 'lastConfirmedOn',
      optional: true,
      render: ({ lastConfirmedOn }) => formatDate(lastConfirmedOn),
    },
  ];
}
