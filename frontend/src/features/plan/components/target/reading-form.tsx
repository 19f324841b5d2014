import { useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target, TargetFigure } from '@/api/schema.gen.d.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { setReading } from '../../api/targets.ts';

interface ReadingFormProps {
  target: Target;
  figure: TargetFigure;
  onClose: () => void;
}

/** Judges the plan by another reading from now on; why is kept in the log. */
export function ReadingForm({ target, figure, onClose }: ReadingFormProps) {
  const { t } = useTranslation(['target', 'common']);
  const client = useQueryClient();
  return (
    <Modal open title={t('makeOfficial')} footer={null} onCancel={onClose} destroyOnHidden>
      <p>{t('makeOfficialMeaning', { definition: figure.definition })}</p>
      <RecordForm<{ reason: string }, Target, Target>
        initial={{ reason: '' }}
        version={target.version}
        fields={[{ name: 'reason', label: t('reason') }]}
        toValues={() => ({ reason: '' })}
        save={async (values, version) =>
          figure.reading
            ? setReading(target, version ?? target.version, { ...values, reading: figure.reading })
            : target
        }
        onSaved={() => {
          onClose();
          void client.invalidateQueries({ queryKey: ['target', target.id] });
          void client.invalidateQueries({ queryKey: ['plan', target.planId, 'targets'] });
        }}
        onCancel={onClose}
        submitLabel={t('makeOfficial')}
      >
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
