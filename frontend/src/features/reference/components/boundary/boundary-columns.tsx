import type { TFunction } from 'i18next';
import type { BoundaryLayer } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import { DeleteBoundaries } from './delete-boundaries.tsx';

export function boundaryColumns(t: TFunction<'reference'>): DataColumn<BoundaryLayer>[] {
  return [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 320,
      render: ({ name, schematic }) => (
        <>
          {name} {schematic && <ToneTag tone="warn">{t('boundary.schematic')}</ToneTag>}
        </>
      ),
    },
    {
      key: 'validFrom',
      title: t('boundary.validFrom'),
      sortKey: 'validFrom',
      whole: true,
      render: ({ validFrom }) => formatDate(validFrom),
    },
    {
      key: 'units',
      title: t('boundary.units'),
      align: 'end',
      render: ({ units, points }) => t('boundary.size', { count: units, points }),
    },
    { key: 'source', title: t('boundary.source'), render: ({ source }) => source },
    {
      key: 'createdAt',
      title: t('boundary.createdAt'),
      sortKey: 'createdAt',
      whole: true,
      render: ({ createdAt }) => formatDateTime(createdAt),
    },
    {
      key: 'act',
      title: t('boundary.act'),
      render: (layer) => <DeleteBoundaries layer={layer} />,
    },
  ];
}
