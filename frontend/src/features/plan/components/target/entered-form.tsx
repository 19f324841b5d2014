import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnteredValue, Target } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { NumberInput } from '@/components/form/number-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { enterValue } from '../../api/entered-values.ts';

interface EnteredFormValues {
  day: string | null;
  numerator: number | null;
  denominator: number | null;
  reachedOn: string | null;
  evidence: string;
  reason: string;
  expiresOn: string | null;
}

const nothing: EnteredFormValues = {
  day: null,
  numerator: null,
  denominator: null,
  reachedOn: null,
  evidence: '',
  reason: '',
  expiresOn: null,
};

interface EnteredFormProps {
  target: Target;
  onSaved: () => void;
  onClose: () => void;
}

/** Enters a value by hand: of a share both numbers, of a count one, else the day of reaching. */
export function EnteredForm({ target, onSaved, onClose }: EnteredFormProps) {
  const { t } = useTranslation(['target', 'common']);
  const [id] = useState(newId);
  const { kind } = target;
  const required = { required: true, message: t('common:form.required') };
  const written = { ...required, whitespace: true };
  return (
    <Modal open title={t('entered.enter')} footer={null} onCancel={onClose} destroyOnHidden>
      <p>{t('entered.meaning')}</p>
      <RecordForm<EnteredFormValues, EnteredValue, EnteredValue>
        initial={nothing}
        version={undefined}
        fields={[]}
        toValues={() => nothing}
        save={(values) =>
          enterValue(target.id, {
            id,
            day: values.day ?? '',
            ...(values.numerator !== null && { numerator: values.numerator }),
            ...(values.denominator !== null && { denominator: values.denominator }),
            ...(values.reachedOn && { reachedOn: values.reachedOn }),
            evidence: values.evidence,
            reason: values.reason,
            expiresOn: values.expiresOn ?? '',
          })
        }
        onSaved={onSaved}
        onCancel={onClose}
        submitLabel={t('entered.enter')}
      >
        <Form.Item name="day" label={t('entered.day')} rules={[required]}>
          <DateInput />
        </Form.Item>
        {kind === 'MILESTONE' ? (
          <Form.Item name="reachedOn" label={t('entered.reachedOn')} rules={[required]}>
            <DateInput />
          </Form.Item>
        ) : (
          <Form.Item
            name="numerator"
            label={t(kind === 'RATE' ? 'entered.numerator' : 'entered.number')}
            rules={[required]}
          >
            <NumberInput min={0} precision={0} />
          </Form.Item>
        )}
        {kind === 'RATE' && (
          <Form.Item name="denominator" label={t('entered.denominator')} rules={[required]}>
            <NumberInput min={1} precision={0} />
          </Form.Item>
        )}
        <Form.Item name="evidence" label={t('entered.evidence')} rules={[written]}>
          <Input.TextArea rows={2} maxLength={1000} placeholder={t('entered.evidenceHint')} />
        </Form.Item>
        <Form.Item name="reason" label={t('entered.reason')} rules={[written]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="expiresOn" label={t('entered.expiresOn')} rules={[required]}>
          <DateInput />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
