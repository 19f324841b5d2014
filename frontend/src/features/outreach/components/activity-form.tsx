import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutreachActivity, OutreachStatus } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { RemoteMultiSelect } from '@/components/remote-select/remote-multi-select.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { agencyChoices, unitChoices } from '../api/choices.ts';
import { saveActivity } from '../api/save-activity.ts';
import { kinds, statuses } from './activity-codes.ts';
import { useFieldSpecs } from './activity-fields.ts';
import { type ActivityValues, newActivity, toRequest, toValues } from './activity-values.ts';
import { MediaFields } from './media-fields.tsx';
import { PlanFields } from './plan-fields.tsx';
import { TopicChoice } from './topic-choice.tsx';

interface ActivityFormProps {
  /** None for a new activity. */
  activity?: OutreachActivity;
  /** The task that a new activity serves. */
  taskId?: string | undefined;
  onSaved: (activity: OutreachActivity) => void;
  onCancel: () => void;
}

export function ActivityForm({ activity, taskId, onSaved, onCancel }: ActivityFormProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const [id] = useState(() => activity?.id ?? newId());
  const required = { required: true, message: t('common:form.required') };
  const { organiser, adminUnit, partners = [] } = activity ?? {};
  return (
    <RecordForm<ActivityValues, OutreachActivity, OutreachActivity>
      initial={activity ? toValues(activity) : { ...newActivity, taskId: taskId ?? null }}
      version={activity?.version}
      fields={useFieldSpecs(activity)}
      toValues={toValues}
      save={(values, version) => saveActivity(id, version, toRequest(values))}
      onSaved={onSaved}
      onCancel={onCancel}
    >
      <Form.Item name="kind" label={t('field.kind')} rules={[required]}>
        <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="title" label={t('field.title')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item
        name="topics"
        label={t('field.topics')}
        extra={t('hint.topics')}
        rules={[{ ...required, type: 'array' }]}
      >
        <TopicChoice />
      </Form.Item>
      <Form.Item name="startsOn" label={t('field.startsOn')} rules={[required]}>
        <DateInput />
      </Form.Item>
      <Form.Item name="endsOn" label={t('field.endsOn')} rules={[required]}>
        <DateInput />
      </Form.Item>
      <Form.Item name="status" label={t('field.status')}>
        <Radio.Group options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))} />
      </Form.Item>
      <StatusReason known={activity?.status} />
      <Form.Item name="organiserId" label={t('field.organiserId')} rules={[required]}>
        <RemoteSelect
          choices={agencyChoices}
          known={organiser && { value: organiser.id, label: organiser.name }}
        />
      </Form.Item>
      <Form.Item name="partnerIds" label={t('field.partnerIds')}>
        <RemoteMultiSelect
          choices={agencyChoices}
          known={partners.map(({ id: value, name }) => ({ value, label: name }))}
        />
      </Form.Item>
      <Form.Item name="otherPartners" label={t('field.otherPartners')}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="place" label={t('field.place')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="adminUnitId" label={t('field.adminUnitId')}>
        <RemoteSelect
          choices={unitChoices}
          known={adminUnit && { value: adminUnit.id, label: adminUnit.name }}
        />
      </Form.Item>
      <PlanFields activity={activity} />
      <MediaFields activity={activity} />
      <Form.Item name="cost" label={t('field.cost')}>
        <NumberInput precision={0} min={0} />
      </Form.Item>
      <Form.Item name="costSource" label={t('field.costSource')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="note" label={t('field.note')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
    </RecordForm>
  );
}

/** Asked for where the server wants one, and shown where there is one. */
function StatusReason({ known }: { known: OutreachStatus | undefined }) {
  const { t } = useTranslation('outreach');
  const form = Form.useFormInstance();
  const status = Form.useWatch<OutreachStatus>('status', form);
  const reason = Form.useWatch<string | null>('statusReason', form);
  const wanted = status === 'CANCELLED' || (known === 'COMPLETED' && status !== 'COMPLETED');
  if (!wanted && !reason) return null;
  return (
    <Form.Item name="statusReason" label={t('field.statusReason')} extra={t('hint.statusReason')}>
      <Input maxLength={500} />
    </Form.Item>
  );
}
