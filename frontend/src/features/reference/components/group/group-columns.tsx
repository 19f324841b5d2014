import { Button } from 'antd';
import type { TFunction } from 'i18next';
import type { AgencyGroup } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from '../reference.module.css';

export function groupColumns(
  t: TFunction<'reference'>,
  day: string,
  onShow: (id: string) => void,
): DataColumn<AgencyGroup>[] {
  return [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 300,
      render: (group) => (
        <Button
          type="link"
          className={styles.link}
          aria-label={t('group.open', { name: group.name })}
          onClick={() => onShow(group.id)}
        >
          {group.name}
        </Button>
      ),
    },
    {
      key: 'code',
      title: t('field.code'),
      sortKey: 'code',
      width: 190,
      render: (group) => group.code,
    },
    {
      key: 'members',
      title: t('field.members'),
      width: 380,
      render: (group) =>
        group.members.length === 0 ? (
          <span className={styles.quiet}>{t('group.noMembers')}</span>
        ) : (
          <>
            <div>{t('group.membersOn', { count: group.members.length, day: formatDate(day) })}</div>
            <div className={styles.quiet}>
              {group.members.map(({ agency }) => agency.name).join('; ')}
            </div>
          </>
        ),
    },
    {
      key: 'aliases',
      title: t('field.aliases'),
      width: 230,
      optional: true,
      render: (group) => group.aliases.join('; '),
    },
  ];
}
