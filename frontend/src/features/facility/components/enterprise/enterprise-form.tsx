import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enterprise } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { saveEnterprise } from '../../api/enterprises.ts';
import { useTaxCodeRule } from '../use-tax-code-rule.ts';
import { type EnterpriseValues, newEnterprise, toRequest, toValues } from './enterprise-values.ts';

interface EnterpriseFormProps {
  /** None for a new enterprise. */
  enterprise?: Enterprise | undefined;
  onSaved: (enterprise: Enterprise) => void;
  onCancel: () => void;
}

export function EnterpriseForm({ enterprise, onSaved, onCancel }: EnterpriseFormProps) {
  const { t } = useTranslation(['owner', 'common']);
  const [id] = useState(() => enterprise?.id ?? newId());
  const taxCodeRule = useTaxCodeRule();
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <RecordForm<EnterpriseValues, Enterprise, Enterprise>
      initial={enterprise ? toValues(enterprise) : newEnterprise}
      version={enterprise?.version}
      fields={[
        { name: 'name', label: t('field.name') },
        { name: 'aliases', label: t('field.aliases'), show: (all) => (all as string[]).join('; ') },
        { name: 'taxCode', label: t('field.taxCode') },
        { name: 'address', label: t('field.address') },
        { name: 'source', label: t('field.source') },
      ]}
      toValues={toValues}
      save={(values, version) => saveEnterprise(id, version, toRequest(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Form.Item name="name" label={t('field.name')} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="aliases" label={t('field.aliases')} extra={t('enterprise.aliasesHint')}>
        <Select mode="tags" open={false} suffixIcon={null} maxCount={20} />
      </Form.Item>
      <Form.Item name="taxCode" label={t('field.taxCode')} rules={[taxCodeRule]}>
        <Input maxLength={14} style={{ maxWidth: 260 }} />
      </Form.Item>
      <Form.Item name="address" label={t('field.address')}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="source" label={t('field.source')} extra={t('enterprise.sourceHint')}>
        <Input maxLength={300} />
      </Form.Item>
    </RecordForm>
  );
}
