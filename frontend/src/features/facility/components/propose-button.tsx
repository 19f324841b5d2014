import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facility, FacilityProposal, ProposedValues } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { proposeChange } from '../api/propose-change.ts';
import { sizes } from './facility-codes.ts';

interface Values {
  name: string;
  taxCode: string | null;
  address: string | null;
  size: ProposedValues['size'] | null;
  employees: number | null;
  operatingFrom: string | null;
  annualToe: number | null;
  annualToeYear: number | null;
  note: string | null;
}

function present(facility: Facility): Values {
  return {
    name: facility.name,
    taxCode: facility.taxCode ?? null,
    address: facility.address ?? null,
    size: facility.size ?? null,
    employees: facility.employees ?? null,
    operatingFrom: facility.operatingFrom ?? null,
    annualToe: facility.annualToe ?? null,
    annualToeYear: facility.annualToeYear ?? null,
    note: null,
  };
}

/** Only what differs from the record is asked for. */
function changed(facility: Facility, values: Values): ProposedValues {
  const before = present(facility);
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) =>
        name !== 'note' && value !== null && value !== '' && value !== before[name as keyof Values],
    ),
  );
}

/** For those who know a facility and may not edit it: they ask, an officer decides. */
export function ProposeButton({ facility }: { facility: Facility }) {
  const { t } = useTranslation('facility');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('propose')}
      </Button>
      {open && <ProposeDialog facility={facility} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Asks once; whoever opens it again asks for something else. */
function ProposeDialog({ facility, onClose }: { facility: Facility; onClose: () => void }) {
  const { t } = useTranslation(['facility', 'registry']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const [id] = useState(newId);
  return (
    <Modal open title={t('propose')} footer={null} onCancel={onClose}>
      <p>{t('proposeIntro')}</p>
      <RecordForm<Values, FacilityProposal>
        initial={present(facility)}
        fields={[]}
        save={(values) =>
          proposeChange(facility.id, {
            id,
            proposed: changed(facility, values),
            ...(values.note && { note: values.note }),
          })
        }
        onSaved={() => {
          void message.success(t('proposed'));
          onClose();
          void client.invalidateQueries({ queryKey: ['facility', 'proposals'] });
        }}
        onCancel={onClose}
        submitLabel={t('sendProposal')}
      >
        <Form.Item name="name" label={t('registry:field.name')}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="taxCode" label={t('registry:field.taxCode')}>
          <Input maxLength={14} />
        </Form.Item>
        <Form.Item name="address" label={t('registry:field.address')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="size" label={t('registry:field.size')}>
          <Select options={sizes.map((value) => ({ value, label: t(`registry:size.${value}`) }))} />
        </Form.Item>
        <Form.Item name="employees" label={t('registry:field.employees')}>
          <NumberInput precision={0} min={0} />
        </Form.Item>
        <Form.Item name="operatingFrom" label={t('registry:field.operatingFrom')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="annualToe" label={t('annualToe')}>
          <NumberInput min={0} />
        </Form.Item>
        <Form.Item name="annualToeYear" label={t('annualToeYear')}>
          <NumberInput precision={0} min={2000} max={2100} />
        </Form.Item>
        <Form.Item name="note" label={t('proposalNote')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
