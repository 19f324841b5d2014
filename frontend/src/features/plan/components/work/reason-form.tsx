import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { WorkItem, WorkItemState } from '@/api/schema.gen.d.ts';
import { ProblemError } from '@/api/problem.ts';
import { FormProblem } from '@/components/form/form-problem.tsx';
import { changeWorkItemState } from '../../api/change-work-item-state.ts';
import { useRefreshTask } from '../../api/get-task.ts';

interface ReasonFormProps {
  /** As it is stored now; a newer one comes in when somebody else was first. */
  item: WorkItem;
  state: WorkItemState;
  taskId: string;
  onClose: () => void;
}

/** Asks why, then goes on to the state. What was typed stays when somebody else was first. */
export function ReasonForm({ item, state, taskId, onClose }: ReasonFormProps) {
  const { t } = useTranslation(['task', 'common']);
  const [form] = Form.useForm<{ reason: string }>();
  const refresh = useRefreshTask(taskId);
  const moving = useMutation({
    mutationFn: (reason: string) => changeWorkItemState(item, { state, reason }),
    onSuccess: onClose,
    onSettled: refresh,
  });
  const stale = moving.error instanceof ProblemError && moving.error.status === 412;
  return (
    <Modal
      open
      title={t(`work.become.${state}`)}
      okText={t(`work.become.${state}`)}
      cancelText={t('common:action.cancel')}
      confirmLoading={moving.isPending}
      okButtonProps={{ danger: state === 'CANCELLED', disabled: !item.next.includes(state) }}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{item.title}</p>
      {stale && <p role="alert">{t('work.staleNow', { state: t(`state.${item.state}`) })}</p>}
      {moving.isError && !stale && <FormProblem error={moving.error} rest={[]} />}
      <Form form={form} layout="vertical" onFinish={({ reason }) => moving.mutate(reason)}>
        <Form.Item
          name="reason"
          label={t('field.reason')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input.TextArea rows={3} maxLength={2000} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
