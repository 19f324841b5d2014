import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, TaskItem } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { RecordForm } from '@/components/form/record-form.tsx';
import { addTaskItem } from '../../api/add-task-item.ts';
import { useRefreshTask } from '../../api/get-task.ts';
import styles from './task.module.css';

interface NewItemFormProps {
  taskId: string;
  kind: ItemKind;
  onClose: () => void;
}

/** An action or a result that the paper does not print. */
export function NewItemForm({ taskId, kind, onClose }: NewItemFormProps) {
  const { t } = useTranslation('task');
  const [id] = useState(newId);
  const refresh = useRefreshTask(taskId);
  return (
    <div className={styles.inlineForm}>
      <RecordForm<{ text: string }, TaskItem>
        initial={{ text: '' }}
        fields={[{ name: 'text', label: t('item.text') }]}
        save={({ text }) => addTaskItem(taskId, { id, kind, text })}
        onSaved={() => {
          onClose();
          void refresh();
        }}
        onCancel={onClose}
      >
        <Form.Item
          name="text"
          label={t(kind === 'ACTION' ? 'item.newAction' : 'item.newResult')}
          extra={t('item.newHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
      </RecordForm>
    </div>
  );
}
