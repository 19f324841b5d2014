import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FacilityItem } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';

/** What the list behind a figure shows of a facility. */
export function useMemberColumns(): DataColumn<FacilityItem>[] {
  const { t } = useTranslation(['target', 'registry']);
  return [
    { key: 'code', title: t('column.code'), sortKey: 'code', render: ({ code }) => code },
    {
      key: 'name',
      title: t('column.name'),
      sortKey: 'name',
      render: ({ id, name }) => (
        <Link to="/facilities/$facilityId" params={{ facilityId: id }}>
          {name}
        </Link>
      ),
    },
    {
      key: 'adminUnit',
      title: t('column.adminUnit'),
      sortKey: 'adminUnit',
      render: ({ adminUnit }) => adminUnit.name,
    },
    {
      key: 'sector',
      title: t('column.sector'),
      sortKey: 'sector',
      render: ({ sector }) => sector && `${sector.code} ${sector.name}`,
    },
    {
      key: 'size',
      title: t('column.size'),
      sortKey: 'size',
      render: ({ size }) => size && t(`registry:size.${size}`),
    },
  ];
}
