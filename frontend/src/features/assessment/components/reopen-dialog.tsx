import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PotentialAssessment } from '@/api/schema.gen.d.ts';
import { reopenAssessment } from '../api/assessments.ts';
import { useChanged } from './use-changed.ts';

interface ReopenDialogProps {
  assessment: PotentialAssessment;
  onClose: () => void;
  onReopened: (assessment: PotentialAssessment) => void;
}

/** Asks why a completed assessment is edited again; until it is completed anew it does not count. */
export function ReopenDialog({ assessment, onClose, onReopened }: ReopenDialogProps) {
  const { t } = useTranslation(['assessment', 'common']);
  const [form] = Form.useForm<{ reason: string }>();
  const { changed, failed } = useChanged();
  const reopening = useMutation({
    mutationFn: ({ reason }: { reason: string }) => reopenAssessment(assessment, reason),
    onSuccess: (result) => {
      onReopened(result);
      return changed();
    },
    onError: failed,
  });
  return (
    <Modal
      open
      title={t('reopen')}
      okText={t('reopen')}
      cancelText={t('common:action.cancel')}
      confirmLoading={reopening.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('reopenHint')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => reopening.mutate(values)}>
        <Form.Item
          name="reason"
          label={t('reason')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
