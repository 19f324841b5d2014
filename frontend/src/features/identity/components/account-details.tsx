import { Alert, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema.gen.d.ts';
import { formatDateTime } from '@/i18n/format.ts';
import { scopeText } from './account-columns.tsx';

/** Everything that is known of one account. */
export function AccountDetails({ account }: { account: Account }) {
  const { t } = useTranslation(['identity', 'auth']);
  const facts = [
    [t('field.username'), account.username],
    [t('field.kind'), t(`kind.${account.kind}`)],
    [t('field.status'), t(`status.${account.status}`)],
    [t('field.role'), t(`auth:role.${account.role}`)],
    [t('field.scope'), scopeText(t, account)],
    [t('field.agency'), account.agencyName],
    [t('field.email'), account.email],
    [t('field.phone'), account.phone],
    [t('field.lastUsedAt'), formatDateTime(account.lastUsedAt) || t('never')],
    [t('field.createdAt'), formatDateTime(account.createdAt)],
    [t('field.updatedAt'), formatDateTime(account.updatedAt)],
  ] as const;
  return (
    <>
      {!account.hasPassword && (
        <Alert type="warning" showIcon title={t(`noPassword.${account.kind}`)} />
      )}
      {account.mustChangePassword && <Alert type="info" showIcon title={t('mustChange')} />}
      <Descriptions
        column={1}
        size="small"
        items={facts
          .filter(([, value]) => value)
          .map(([label, value]) => ({ key: label, label, children: value }))}
      />
    </>
  );
}
