import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndustrialZone } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { formatDate, today } from '@/i18n/format.ts';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { unitChoices } from '../../api/choices.ts';
import { saveZone } from '../../api/zones.ts';
import { newZone, toRequest, toValues, type ZoneValues, zoneKinds } from './zone-values.ts';

interface ZoneFormProps {
  /** None for a new zone. */
  zone?: IndustrialZone | undefined;
  onSaved: (zone: IndustrialZone) => void;
  onCancel: () => void;
}

export function ZoneForm({ zone, onSaved, onCancel }: ZoneFormProps) {
  const { t } = useTranslation(['owner', 'common']);
  const [id] = useState(() => zone?.id ?? newId());
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  const place = zone?.adminUnit;
  return (
    <RecordForm<ZoneValues, IndustrialZone, IndustrialZone>
      initial={zone ? toValues(zone) : newZone}
      version={zone?.version}
      fields={[
        { name: 'name', label: t('field.name') },
        { name: 'code', label: t('field.code') },
        {
          name: 'kind',
          label: t('field.kind'),
          show: (kind) => t(`zone.kind.${kind as ZoneValues['kind']}`),
        },
        {
          name: 'adminUnitId',
          label: t('field.unit'),
          show: (unit) => (unit === place?.id ? place?.name : (unit as string | null)) ?? '',
        },
        {
          name: 'establishedOn',
          label: t('field.establishedOn'),
          show: (day) => formatDate(day as string | null),
        },
        { name: 'note', label: t('field.note') },
      ]}
      toValues={toValues}
      save={(values, version) => saveZone(id, version, toRequest(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Form.Item name="name" label={t('field.name')} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="code" label={t('field.code')} rules={[required]} extra={t('zone.codeHint')}>
        <Input maxLength={40} style={{ maxWidth: 260 }} />
      </Form.Item>
      <Form.Item name="kind" label={t('field.kind')} rules={[required]}>
        <Select options={zoneKinds.map((value) => ({ value, label: t(`zone.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="adminUnitId" label={t('field.unit')}>
        <RemoteSelect
          choices={(q) => unitChoices(q, today())}
          known={place && { value: place.id, label: place.name }}
        />
      </Form.Item>
      <Form.Item name="establishedOn" label={t('field.establishedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </RecordForm>
  );
}
