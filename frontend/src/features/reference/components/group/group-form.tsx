import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgencyGroup } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { formatDate } from '@/i18n/format.ts';
import { saveGroup } from '../../api/save-group.ts';
import {
  type GroupValues,
  type MemberValues,
  newGroup,
  toRequest,
  toValues,
} from './group-values.ts';
import { MembersInput } from './members-input.tsx';

interface GroupFormProps {
  /** None for a new group. */
  group?: AgencyGroup | undefined;
  onSaved: (group: AgencyGroup) => void;
  onCancel: () => void;
}

export function GroupForm({ group, onSaved, onCancel }: GroupFormProps) {
  const { t } = useTranslation(['reference', 'common']);
  const [id] = useState(() => group?.id ?? newId());
  const required = { required: true, whitespace: true, message: t('common:form.required') };
  const names = new Map(group?.members.map(({ agency }) => [agency.id, agency.name]));
  const showMember = ({ agencyId = '', validFrom, validTo }: MemberValues) =>
    [names.get(agencyId) ?? agencyId, formatDate(validFrom), formatDate(validTo)]
      .filter(Boolean)
      .join(' – ');
  return (
    <RecordForm<GroupValues, AgencyGroup, AgencyGroup>
      initial={group ? toValues(group) : newGroup}
      version={group?.version}
      fields={[
        { name: 'name', label: t('field.name') },
        { name: 'code', label: t('field.code') },
        { name: 'aliases', label: t('field.aliases'), show: (all) => (all as string[]).join('; ') },
        { name: 'description', label: t('field.description') },
        {
          name: 'members',
          label: t('field.members'),
          show: (members) => (members as MemberValues[]).map(showMember).join('\n'),
        },
      ]}
      toValues={toValues}
      save={(values, version) => saveGroup(id, version, toRequest(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Form.Item name="name" label={t('field.name')} rules={[required]}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="code" label={t('field.code')} rules={[required]} extra={t('hint.code')}>
        <Input maxLength={40} style={{ maxWidth: 260 }} />
      </Form.Item>
      <Form.Item name="aliases" label={t('field.aliases')} extra={t('hint.aliases')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['|']} />
      </Form.Item>
      <Form.Item name="description" label={t('field.description')}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item label={t('field.members')}>
        <MembersInput />
      </Form.Item>
    </RecordForm>
  );
}
