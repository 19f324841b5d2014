import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, Role } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { useMe } from '@/auth/me.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { createAccount, updateAccount } from '../api/save-account.ts';
import { type AccountValues, newAccount, rolesFor, toDetails, toValues } from './account-values.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { ScopeFields, scopeChanges } from './scope-fields.tsx';
import { useAccountFields } from './use-account-fields.ts';

interface AccountFormProps {
  /** None for a new account. */
  account?: Account | undefined;
  onSaved: (account: Account) => void;
  onCancel: () => void;
}

export function AccountForm({ account, onSaved, onCancel }: AccountFormProps) {
  const { t } = useTranslation(['identity', 'auth', 'common']);
  const me = useMe();
  const [id] = useState(() => account?.id ?? newId());
  const own = account?.id === me.id;
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <RecordForm<AccountValues, Account, Account>
      initial={account ? toValues(account) : newAccount}
      version={account?.version}
      fields={useAccountFields(account)}
      toValues={toValues}
      save={(values, version) =>
        version === undefined
          ? createAccount({
              ...toDetails(values),
              id,
              kind: values.kind,
              username: values.username.trim(),
            })
          : updateAccount(id, version, toDetails(values))
      }
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {!account && (
        <>
          <Form.Item name="kind" label={t('field.kind')}>
            <Radio.Group
              options={(['PERSON', 'MACHINE'] as const).map((kind) => ({
                value: kind,
                label: t(`kind.${kind}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="username"
            label={t('field.username')}
            extra={t('hint.username')}
            rules={[required]}
          >
            <Input maxLength={50} autoCapitalize="none" autoComplete="off" spellCheck={false} />
          </Form.Item>
        </>
      )}
      <Form.Item name="displayName" label={t('field.displayName')} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="email" label={t('field.email')}>
        <Input type="email" maxLength={200} />
      </Form.Item>
      <Form.Item name="phone" label={t('field.phone')}>
        <Input type="tel" maxLength={30} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {(form) => (
          <Form.Item
            name="role"
            label={t('field.role')}
            extra={own ? t('hint.own') : undefined}
            rules={[{ required: true, message: t('common:form.required') }]}
          >
            <Select
              disabled={own}
              options={rolesFor(form.getFieldValue('kind'), me.role).map((role: Role) => ({
                value: role,
                label: t(`auth:role.${role}`),
              }))}
              onChange={(role: Role) => form.setFieldsValue(scopeChanges(role))}
            />
          </Form.Item>
        )}
      </Form.Item>
      <ScopeFields disabled={own} account={account} />
      <Form.Item name="agencyId" label={t('field.agency')} extra={t('hint.agency')}>
        <AgencyChoice disabled={own} />
      </Form.Item>
    </RecordForm>
  );
}
