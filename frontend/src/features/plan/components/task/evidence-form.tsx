import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Task, TaskItem, TaskItemRequest } from '@/api/schema.gen.d.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RecordForm } from '@/components/form/record-form.tsx';
import { useRefreshTask } from '../../api/get-task.ts';
import { saveTaskItem } from '../../api/save-task-item.ts';
import { useItemFields } from './item-fields.ts';
import { itemValues } from './item-values.ts';
import styles from './task.module.css';

const states = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;

interface EvidenceFormProps {
  item: TaskItem;
  task: Task;
  onClose: () => void;
}

/** State, day and evidence of one item, edited where it stands. */
export function EvidenceForm({ item, task, onClose }: EvidenceFormProps) {
  const { t } = useTranslation('task');
  const fields = useItemFields();
  const refresh = useRefreshTask(task.id);
  return (
    <div className={styles.inlineForm}>
      <RecordForm<TaskItemRequest, TaskItem, TaskItem>
        initial={itemValues(item)}
        version={item.version}
        fields={fields}
        toValues={itemValues}
        save={({ text, state, evidence, doneOn }, version) =>
          saveTaskItem(item.id, version ?? item.version, {
            text,
            state,
            evidence: evidence ?? undefined,
            doneOn: state === 'DONE' ? (doneOn ?? undefined) : undefined,
          })
        }
        onSaved={() => {
          onClose();
          void refresh();
        }}
        onCancel={onClose}
      >
        {task.rights.edit && !item.printed && (
          <Form.Item name="text" label={t('item.text')} rules={[{ required: true }]}>
            <Input.TextArea rows={2} maxLength={4000} />
          </Form.Item>
        )}
        <Form.Item name="state" label={t('field.state')}>
          <Select
            className={styles.stateSelect}
            options={states.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          />
        </Form.Item>
        <Form.Item dependencies={['state']} noStyle>
          {({ getFieldValue }) =>
            getFieldValue('state') === 'DONE' && (
              <Form.Item name="doneOn" label={t('item.doneOn')}>
                <DateInput />
              </Form.Item>
            )
          }
        </Form.Item>
        <Form.Item name="evidence" label={t('item.evidence')} extra={t('item.evidenceHint')}>
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
      </RecordForm>
    </div>
  );
}
