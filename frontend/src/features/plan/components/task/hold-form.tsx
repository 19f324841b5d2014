import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Task, TaskHold } from '@/api/schema.gen.d.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { useRefreshTask } from '../../api/get-task.ts';
import { patchTask } from '../../api/patch-task.ts';

interface HoldValues {
  hold: TaskHold;
  holdReason: string;
}

interface HoldFormProps {
  task: Task;
  hold: TaskHold;
  onClose: () => void;
}

/** Suspends, cancels or takes a task up again; each of them needs a reason. */
export function HoldForm({ task, hold, onClose }: HoldFormProps) {
  const { t } = useTranslation(['task', 'common']);
  const refresh = useRefreshTask(task.id);
  return (
    <Modal open title={t(`hold.do.${hold}`)} footer={null} onCancel={onClose} destroyOnHidden>
      <p>{t(`hold.meaning.${hold}`)}</p>
      <RecordForm<HoldValues, Task, Task>
        initial={{ hold, holdReason: '' }}
        version={task.version}
        fields={[
          {
            name: 'hold',
            label: t('field.state'),
            show: (value) => t(`hold.name.${value as TaskHold}`),
          },
          { name: 'holdReason', label: t('field.reason') },
        ]}
        toValues={(current) => ({ hold: current.hold, holdReason: current.holdReason ?? '' })}
        save={(values, version) => patchTask(task.id, version, values)}
        onSaved={() => {
          onClose();
          void refresh();
        }}
        onCancel={onClose}
        submitLabel={t(`hold.do.${hold}`)}
      >
        <Form.Item
          name="holdReason"
          label={t('field.reason')}
          rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}
        >
          <Input.TextArea rows={3} maxLength={2000} showCount />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
