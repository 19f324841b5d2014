import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { Enterprise } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDateTime } from '@/i18n/format.ts';
import styles from '../facility.module.css';

export function enterpriseColumns(
  t: TFunction<'owner'>,
  onShow: (id: string) => void,
): DataColumn<Enterprise>[] {
  return [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 320,
      render: ({ id, name, aliases }) => (
        <>
          <Button
            type="link"
            className={styles.open ?? ''}
            aria-label={t('open', { name })}
            onClick={() => onShow(id)}
          >
            {name}
          </Button>
          <div className={styles.quiet}>{aliases.join('; ')}</div>
        </>
      ),
    },
    {
      key: 'taxCode',
      title: t('field.taxCode'),
      whole: true,
      render: ({ taxCode }) => taxCode,
    },
    { key: 'address', title: t('field.address'), width: 320, render: ({ address }) => address },
    {
      key: 'updatedAt',
      title: t('field.updatedAt'),
      sortKey: 'updatedAt',
      whole: true,
      optional: true,
      render: ({ updatedAt }) => formatDateTime(updatedAt),
    },
  ];
}
