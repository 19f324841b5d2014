import { useTranslation } from 'react-i18next';
import type { Account, Role, ScopeKind } from '@/api/schema.gen.d.ts';
import type { FieldSpec } from '@/components/form/merge.ts';
import type { AccountValues } from './account-values.ts';

/** How each field is read by people when two versions of an account stand side by side. */
export function useAccountFields(account: Account | undefined): FieldSpec<AccountValues>[] {
  const { t } = useTranslation(['identity', 'auth']);
  const names = new Map([
    [account?.scopeRefId, account?.scopeName],
    [account?.agencyId, account?.agencyName],
  ]);
  const named = (value: unknown) => names.get(value as string) ?? (value as string | null) ?? '';
  return [
    { name: 'displayName', label: t('field.displayName') },
    { name: 'email', label: t('field.email') },
    { name: 'phone', label: t('field.phone') },
    { name: 'role', label: t('field.role'), show: (role) => t(`auth:role.${role as Role}`) },
    {
      name: 'scopeKind',
      label: t('field.scope'),
      show: (kind) => t(`auth:scope.${kind as ScopeKind}`),
    },
    { name: 'scopeRefId', label: t('field.scopeOf'), show: named },
    { name: 'agencyId', label: t('field.agency'), show: named },
  ];
}
