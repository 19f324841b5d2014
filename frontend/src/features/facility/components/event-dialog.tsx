import { useQueryClient } from '@tanstack/react-query';
import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility, FacilityEventRequest, FacilityStatus } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { today } from '@/i18n/format.ts';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { enterpriseChoices, facilityChoices, unitChoices } from '../api/choices.ts';
import { recordEvent } from '../api/facility-acts.ts';
import { statuses } from './facility-codes.ts';

type Kind = FacilityEventRequest['kind'];

interface EventValues {
  kind: Kind;
  occurredOn: string | null;
  status?: FacilityStatus;
  name?: string;
  enterpriseId?: string | null;
  adminUnitId?: string | null;
  address?: string;
  otherFacilityId?: string | null;
  indicators?: 'CONTINUE' | 'RESTART';
  legalBasis?: string;
  note?: string;
}

const kinds: Kind[] = ['STATUS', 'RENAME', 'SALE', 'SPLIT', 'RELOCATION'];

/** Without what was left empty; what the kind does not need is not in the form. */
function toRequest(id: string, values: EventValues): FacilityEventRequest {
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  return { id, ...Object.fromEntries(given) } as FacilityEventRequest;
}

/** Records what happened on a day; what was true before stays readable. */
export function EventDialog({ facility, onClose }: { facility: Facility; onClose: () => void }) {
  const { t } = useTranslation(['facility', 'registry', 'common']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [id] = useState(newId);
  const required = { required: true, message: t('common:form.required') };
  return (
    <Modal open title={t('addEvent')} footer={null} onCancel={onClose}>
      <RecordForm<EventValues, Facility>
        initial={{ kind: 'STATUS', occurredOn: null }}
        fields={[]}
        save={(values) => recordEvent(facility, toRequest(id, values))}
        onSaved={() => {
          void message.success(t('eventRecorded'));
          onClose();
          void client.invalidateQueries({ queryKey: ['facility'] });
        }}
        onCancel={onClose}
      >
        <Form.Item name="kind" label={t('eventKind')}>
          <Select options={kinds.map((value) => ({ value, label: t(`event.${value}`) }))} />
        </Form.Item>
        <Form.Item name="occurredOn" label={t('occurredOn')} rules={[required]}>
          <DateInput />
        </Form.Item>
        <Form.Item noStyle dependencies={['kind', 'occurredOn']}>
          {({ getFieldValue }) => (
            <KindFields
              kind={getFieldValue('kind') as Kind}
              day={(getFieldValue('occurredOn') as string | null) ?? today()}
            />
          )}
        </Form.Item>
        <Form.Item name="legalBasis" label={t('legalBasis')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="note" label={t('registry:field.note')}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}

function KindFields({ kind, day }: { kind: Kind; day: string }) {
  const { t } = useTranslation(['facility', 'registry', 'common']);
  const required = { required: true, message: t('common:form.required') };
  return (
    <>
      {kind === 'STATUS' && (
        <Form.Item name="status" label={t('newStatus')} rules={[required]}>
          <Select
            options={statuses.map((value) => ({ value, label: t(`registry:status.${value}`) }))}
          />
        </Form.Item>
      )}
      {kind === 'RENAME' && (
        <Form.Item name="name" label={t('newName')} rules={[required]}>
          <Input maxLength={300} />
        </Form.Item>
      )}
      {kind === 'SALE' && (
        <Form.Item name="enterpriseId" label={t('newOwner')} rules={[required]}>
          <RemoteSelect choices={enterpriseChoices} />
        </Form.Item>
      )}
      {kind === 'SPLIT' && (
        <Form.Item name="otherFacilityId" label={t('splitOff')} rules={[required]}>
          <RemoteSelect choices={facilityChoices} />
        </Form.Item>
      )}
      {kind === 'RELOCATION' && (
        <>
          <Form.Item name="adminUnitId" label={t('newUnit')} rules={[required]}>
            <RemoteSelect choices={(q) => unitChoices(q, day)} />
          </Form.Item>
          <Form.Item name="address" label={t('newAddress')}>
            <Input maxLength={500} />
          </Form.Item>
        </>
      )}
      {kind !== 'STATUS' && (
        <Form.Item name="indicators" label={t('indicatorsLabel')} rules={[required]}>
          <Radio.Group
            options={(['CONTINUE', 'RESTART'] as const).map((value) => ({
              value,
              label: t(`indicators.${value}`),
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}
