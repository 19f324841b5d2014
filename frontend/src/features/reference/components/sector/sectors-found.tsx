import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Sector, VsicVersion } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { sectorsQuery } from '../../api/list-sectors.ts';

interface SectorsFoundProps {
  state: TableState;
  q: string;
  /** None: all versions, side by side. */
  version: VsicVersion | undefined;
}

export function SectorsFound({ state, q, version }: SectorsFoundProps) {
  const { t } = useTranslation('reference');
  const query = useQuery(sectorsQuery({ ...state.request, q, ...(version && { version }) }));
  const columns: DataColumn<Sector>[] = [
    { key: 'code', title: t('field.code'), sortKey: 'code', width: 90, render: (it) => it.code },
    { key: 'name', title: t('field.name'), sortKey: 'name', width: 420, render: (it) => it.name },
    {
      key: 'version',
      title: t('sector.version'),
      sortKey: 'version',
      width: 130,
      render: ({ vsicVersion }) => `VSIC ${vsicVersion}`,
    },
    {
      key: 'level',
      title: t('sector.levelTitle'),
      sortKey: 'level',
      width: 130,
      render: ({ level }) => t(`sector.level.${level as 1 | 2 | 3 | 4 | 5}`),
    },
    {
      key: 'parent',
      title: t('sector.above'),
      width: 110,
      render: ({ parentCode }) => parentCode,
    },
  ];
  return (
    <DataTable label={t('sector.tree')} state={state} query={query} columns={columns} filtered />
  );
}
