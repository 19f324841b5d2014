import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { IndustrialZone } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from '../facility.module.css';
import { zoneKinds } from './zone-values.ts';

export function zoneColumns(
  t: TFunction<'owner'>,
  onShow: (id: string) => void,
): DataColumn<IndustrialZone>[] {
  return [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 320,
      render: ({ id, name }) => (
        <Button
          type="link"
          className={styles.open ?? ''}
          aria-label={t('open', { name })}
          onClick={() => onShow(id)}
        >
          {name}
        </Button>
      ),
    },
    { key: 'code', title: t('field.code'), sortKey: 'code', render: ({ code }) => code },
    {
      key: 'kind',
      title: t('field.kind'),
      sortKey: 'kind',
      filter: {
        param: 'kind',
        options: zoneKinds.map((value) => ({ value, text: t(`zone.kind.${value}`) })),
      },
      render: ({ kind }) => t(`zone.kind.${kind}`),
    },
    {
      key: 'adminUnit',
      title: t('field.unit'),
      render: ({ adminUnit }) => adminUnit?.name,
    },
    {
      key: 'establishedOn',
      title: t('field.establishedOn'),
      whole: true,
      optional: true,
      render: ({ establishedOn }) => formatDate(establishedOn),
    },
  ];
}
