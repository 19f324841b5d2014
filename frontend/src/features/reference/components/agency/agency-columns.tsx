import { Button, Tag } from 'antd';
import type { TFunction } from 'i18next';
import type { Agency } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDateTime } from '@/i18n/format.ts';
import { isOn, periodText } from '../period.ts';
import styles from '../reference.module.css';
import { agencyKinds } from './agency-kinds.ts';

export function agencyColumns(
  t: TFunction<'reference'>,
  day: string,
  onShow: (id: string) => void,
): DataColumn<Agency>[] {
  return [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 320,
      render: (agency) => (
        <>
          <Button
            type="link"
            className={styles.link}
            aria-label={t('agency.open', { name: agency.name })}
            onClick={() => onShow(agency.id)}
          >
            {agency.name}
          </Button>{' '}
          {!isOn(agency, day) && <Tag>{t('agency.ended')}</Tag>}
          {agency.successors.length > 0 && (
            <div className={styles.quiet}>
              {t('field.successors')}: {agency.successors.map((it) => it.agency.name).join('; ')}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'code',
      title: t('field.code'),
      sortKey: 'code',
      width: 150,
      render: (agency) => agency.code,
    },
    {
      key: 'kind',
      title: t('field.kind'),
      sortKey: 'kind',
      width: 170,
      filter: {
        param: 'kind',
        options: agencyKinds.map((kind) => ({ value: kind, text: t(`agency.kind.${kind}`) })),
      },
      render: (agency) => t(`agency.kind.${agency.kind}`),
    },
    {
      key: 'aliases',
      title: t('field.aliases'),
      width: 260,
      optional: true,
      render: (agency) => agency.aliases.join('; '),
    },
    {
      key: 'parent',
      title: t('field.parent'),
      width: 200,
      optional: 'hidden',
      render: (agency) => agency.parent?.name,
    },
    {
      key: 'period',
      title: t('period.title'),
      sortKey: 'validFrom',
      width: 170,
      render: (agency) => periodText(t, agency),
    },
    {
      key: 'updatedAt',
      title: t('field.updatedAt'),
      sortKey: 'updatedAt',
      width: 150,
      optional: 'hidden',
      render: (agency) => formatDateTime(agency.updatedAt),
    },
  ];
}
