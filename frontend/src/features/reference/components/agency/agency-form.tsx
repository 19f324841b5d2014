import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import type { FieldSpec } from '@/components/form/merge.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { formatDate } from '@/i18n/format.ts';
import { saveAgency } from '../../api/save-agency.ts';

import styles from '../reference.module.css';
import { UnitSelect } from '../unit/unit-select.tsx';
import { agencyKinds } from './agency-kinds.ts';
import { AgencySelect } from './agency-select.tsx';
import {
  type AgencyValues,
  newAgency,
  type PersonValues,
  toRequest,
  toValues,
} from './agency-values.ts';
import { FocalPointsInput } from './focal-points-input.tsx';

interface AgencyFormProps {
  /** None for a new agency. */
  agency?: Agency | undefined;
  onSaved: (agency: Agency) => void;
  onCancel: () => void;
}

export function AgencyForm({ agency, onSaved, onCancel }: AgencyFormProps) {
  const { t } = useTranslation(['reference', 'common']);
  const [id] = useState(() => agency?.id ?? newId());
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  return (
    <RecordForm<AgencyValues, Agency, Agency>
      initial={agency ? toValues(agency) : newAgency}
      version={agency?.version}
      fields={useFields(agency)}
      toValues={toValues}
      save={(values, version) => saveAgency(id, version, toRequest(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Form.Item name="name" label={t('field.name')} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="code" label={t('field.code')} rules={[required]} extra={t('hint.code')}>
        <Input maxLength={40} style={{ maxWidth: 260 }} />
      </Form.Item>
      <Form.Item name="kind" label={t('field.kind')} rules={[required]}>
        <Select
          options={agencyKinds.map((kind) => ({ value: kind, label: t(`agency.kind.${kind}`) }))}
        />
      </Form.Item>
      <Form.Item name="aliases" label={t('field.aliases')} extra={t('hint.aliases')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['|']} />
      </Form.Item>
      <Form.Item name="parentId" label={t('field.parent')}>
        <AgencySelect />
      </Form.Item>
      <Form.Item name="adminUnitId" label={t('field.unit')}>
        <UnitSelect />
      </Form.Item>
      <div className={styles.dates}>
        <Form.Item name="validFrom" label={t('field.validFrom')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="validTo" label={t('field.validTo')} extra={t('hint.validTo')}>
          <DateInput />
        </Form.Item>
      </div>
      <Form.Item label={t('field.focalPoints')}>
        <FocalPointsInput />
      </Form.Item>
      <Form.Item name="source" label={t('field.source')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </RecordForm>
  );
}

const showDay = (value: unknown) => formatDate(value as string | null);

const showName = (known: { id: string; name: string } | undefined) => (value: unknown) =>
  known && value === known.id ? known.name : ((value as string | null) ?? '');

/** How each field is read by people when two versions stand side by side. */
function useFields(agency: Agency | undefined): FieldSpec<AgencyValues>[] {
  const { t } = useTranslation('reference');
  return [
    { name: 'name', label: t('field.name') },
    { name: 'code', label: t('field.code') },
    { name: 'kind', label: t('field.kind'), show: (kind) => t(`agency.kind.${kind as 'OTHER'}`) },
    { name: 'aliases', label: t('field.aliases'), show: (all) => (all as string[]).join('; ') },
    { name: 'parentId', label: t('field.parent'), show: showName(agency?.parent) },
    { name: 'adminUnitId', label: t('field.unit'), show: showName(agency?.adminUnit) },
    { name: 'validFrom', label: t('field.validFrom'), show: showDay },
    { name: 'validTo', label: t('field.validTo'), show: showDay },
    {
      name: 'focalPoints',
      label: t('field.focalPoints'),
      show: (people) => (people as PersonValues[]).map(({ fullName }) => fullName).join('; '),
    },
    { name: 'source', label: t('field.source') },
  ];
}
