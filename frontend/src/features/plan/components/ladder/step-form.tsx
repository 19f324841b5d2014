import { Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LadderOverride, LadderStep } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { setStep } from '../../api/ladder.ts';

const steps: LadderStep[] = [
  'REACHED',
  'AWARE',
  'POTENTIAL',
  'ASSESSED',
  'APPLYING',
  'DEMONSTRATION',
];

interface StepFormValues {
  step: LadderStep | null;
  year: number | null;
  holds: boolean;
  evidence: string;
  reason: string;
  expiresOn: string | null;
}

const nothing: StepFormValues = {
  step: null,
  year: null,
  holds: true,
  evidence: '',
  reason: '',
  expiresOn: null,
};

interface StepFormProps {
  facilityId: string;
  years: number[];
  onSaved: () => void;
  onClose: () => void;
}

/** Sets a step of a year by hand, with what makes that credible. */
export function StepForm({ facilityId, years, onSaved, onClose }: StepFormProps) {
  const { t } = useTranslation(['ladder', 'common']);
  const [id] = useState(newId);
  const required = { required: true, message: t('common:form.required') };
  const written = { ...required, whitespace: true };
  return (
    <Modal open title={t('hand.set')} footer={null} onCancel={onClose} destroyOnHidden>
      <p>{t('hand.meaning')}</p>
      <RecordForm<StepFormValues, LadderOverride, LadderOverride>
        initial={nothing}
        version={undefined}
        fields={[]}
        toValues={() => nothing}
        save={(values) =>
          setStep(facilityId, {
            id,
            step: values.step ?? 'REACHED',
            year: values.year ?? 0,
            holds: values.holds,
            evidence: values.evidence,
            reason: values.reason,
            expiresOn: values.expiresOn ?? '',
          })
        }
        onSaved={onSaved}
        onCancel={onClose}
        submitLabel={t('hand.set')}
      >
        <Form.Item name="step" label={t('hand.step')} rules={[required]}>
          <Select options={steps.map((step) => ({ value: step, label: t(`step.${step}`) }))} />
        </Form.Item>
        <Form.Item name="year" label={t('hand.year')} rules={[required]}>
          <Select options={years.map((year) => ({ value: year, label: String(year) }))} />
        </Form.Item>
        <Form.Item name="holds" label={t('hand.holds')} rules={[required]}>
          <Radio.Group
            options={[
              { value: true, label: t('state.yes') },
              { value: false, label: t('state.no') },
            ]}
          />
        </Form.Item>
        <Form.Item name="evidence" label={t('hand.evidence')} rules={[written]}>
          <Input.TextArea rows={2} maxLength={1000} placeholder={t('hand.evidenceHint')} />
        </Form.Item>
        <Form.Item name="reason" label={t('hand.reason')} rules={[written]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('hand.expiresOn')} rules={[required]}>
          <DateInput />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
