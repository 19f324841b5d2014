import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Account, Role, ScopeKind } from '@/api/schema.gen.d.ts';
import { type AccountValues, pointsAtSomething, usualScope } from './account-values.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { AreaChoice } from './area-choice.tsx';

const kinds: ScopeKind[] = ['PROVINCE', 'AREA', 'AGENCY', 'ASSIGNED'];

/** What a newly chosen role usually reaches; the person may choose otherwise. */
export function scopeChanges(role: Role): Pick<AccountValues, 'scopeKind' | 'scopeRefId'> {
  return { scopeKind: usualScope[role] ?? 'PROVINCE', scopeRefId: null };
}

interface ScopeFieldsProps {
  disabled: boolean;
  account: Account | undefined;
}

/** How far the rights of the account reach: a kind, and what it points at. */
export function ScopeFields({ disabled, account }: ScopeFieldsProps) {
  const { t } = useTranslation(['identity', 'auth', 'common']);
  const required = { required: true, message: t('common:form.required') };
  const known =
    account?.scopeRefId && account.scopeName
      ? { id: account.scopeRefId, name: account.scopeName }
      : undefined;
  return (
    <>
      <Form.Item noStyle dependencies={['role']}>
        {(form) => (
          <Form.Item name="scopeKind" label={t('field.scope')} extra={t('hint.scope')}>
            <Select
              disabled={disabled}
              options={kinds.map((kind) => ({ value: kind, label: t(`auth:scope.${kind}`) }))}
              onChange={() => form.setFieldsValue({ scopeRefId: null })}
            />
          </Form.Item>
        )}
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before, now) => before.scopeKind !== now.scopeKind}>
        {({ getFieldValue }) => {
          const kind = getFieldValue('scopeKind') as ScopeKind;
          if (!pointsAtSomething(kind)) return null;
          return (
            <Form.Item name="scopeRefId" label={t(`auth:scope.${kind}`)} rules={[required]}>
              {kind === 'AREA' ? (
                <AreaChoice disabled={disabled} known={known} />
              ) : (
                <AgencyChoice disabled={disabled} />
              )}
            </Form.Item>
          );
        }}
      </Form.Item>
    </>
  );
}
