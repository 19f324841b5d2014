import { Button, Tag } from 'antd';
import type { TFunction } from 'i18next';
import type { Account, Role } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { formatDateTime } from '@/i18n/format.ts';
import styles from './identity.module.css';

type Text = TFunction<['identity', 'auth']>;

const roles: Role[] = [
  'ADMINISTRATOR',
  'DEPARTMENT_OFFICER',
  'ADVISOR',
  'REPORTER',
  'DISTRICT_OFFICER',
  'FACILITY',
  'LEADER',
  'MINISTRY',
];

/** `Địa bàn: Huyện Hoà An`. */
export function scopeText(t: Text, { scopeKind, scopeName }: Account): string {
  const kind = t(`auth:scope.${scopeKind}`);
  return scopeName ? `${kind}: ${scopeName}` : kind;
}

export function accountColumns(t: Text, onShow: (id: string) => void): DataColumn<Account>[] {
  return [
    {
      key: 'displayName',
      title: t('field.displayName'),
      sortKey: 'displayName',
      width: 260,
      render: (account) => (
        <>
          <Button type="link" className={styles.link} onClick={() => onShow(account.id)}>
            {account.displayName}
          </Button>
          {account.kind === 'MACHINE' && <Tag className={styles.tag}>{t('kind.MACHINE')}</Tag>}
        </>
      ),
    },
    {
      key: 'username',
      title: t('field.username'),
      sortKey: 'username',
      width: 140,
      render: (account) => account.username,
    },
    {
      key: 'role',
      title: t('field.role'),
      sortKey: 'role',
      width: 200,
      filter: {
        param: 'role',
        options: roles.map((role) => ({ value: role, text: t(`auth:role.${role}`) })),
      },
      render: (account) => t(`auth:role.${account.role}`),
    },
    {
      key: 'scope',
      title: t('field.scope'),
      width: 230,
      render: (account) => scopeText(t, account),
    },
    {
      key: 'agency',
      title: t('field.agency'),
      width: 230,
      optional: 'hidden',
      render: (account) => account.agencyName,
    },
    {
      key: 'status',
      title: t('field.status'),
      sortKey: 'status',
      width: 140,
      render: ({ status }) =>
        status === 'ACTIVE' ? t('status.ACTIVE') : <Tag>{t(`status.${status}`)}</Tag>,
    },
    {
      key: 'lastUsedAt',
      title: t('field.lastUsedAt'),
      sortKey: 'lastUsedAt',
      whole: true,
      width: 160,
      optional: true,
      render: (account) => formatDateTime(account.lastUsedAt) || t('never'),
    },
  ];
}
