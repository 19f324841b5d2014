import { EditOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task, TaskItem, TaskItemRequest } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import { StateTag } from '../state/state-tag.tsx';
import { DeleteItemButton } from './delete-item-button.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { withState } from './item-values.ts';
import styles from './task.module.css';

const states = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'CANCELLED'] as const;

interface ItemRowProps {
  item: TaskItem;
  task: Task;
  pending: boolean;
  onSave: (values: TaskItemRequest) => void;
}

export function ItemRow({ item, task, pending, onSave }: ItemRowProps) {
  const { t } = useTranslation(['task', 'common']);
  const [editing, setEditing] = useState(false);
  const { rights } = task;
  return (
    <li className={styles.itemRow}>
      <div className={styles.itemState}>
        {rights.report ? (
          <Select
            size="small"
            variant="borderless"
            className={styles.stateSelect}
            aria-label={t('item.stateOf', { text: item.text })}
            value={item.state}
            loading={pending}
            disabled={pending}
            popupMatchSelectWidth={false}
            onChange={(state) => onSave(withState(item, state))}
            options={states.map((state) => ({ value: state, label: <StateTag state={state} /> }))}
          />
        ) : (
          <StateTag state={item.state} />
        )}
      </div>
      <div className={styles.itemBody}>
        <div className={styles.itemText} data-gone={item.state === 'CANCELLED' || undefined}>
          {item.text}
          {!item.printed && <em className={styles.quiet}> {t('item.added')}</em>}
        </div>
        {editing ? (
          <EvidenceForm item={item} task={task} onClose={() => setEditing(false)} />
        ) : (
          <Evidence item={item} />
        )}
      </div>
      {!editing && rights.report && (
        <div className={styles.itemActions}>
          <Button
            type="text"
            size="small"
            icon={<EditOutlined aria-hidden />}
            aria-label={t('item.editEvidenceOf', { text: item.text })}
            onClick={() => setEditing(true)}
          >
            {t('item.evidence')}
          </Button>
          {rights.edit && !item.printed && <DeleteItemButton item={item} taskId={task.id} />}
        </div>
      )}
    </li>
  );
}

function Evidence({ item }: { item: TaskItem }) {
  const { t } = useTranslation('task');
  if (!item.evidence && !item.doneOn) return null;
  return (
    <div className={styles.evidence}>
      {item.doneOn && <div>{t('item.doneOnDay', { day: formatDate(item.doneOn) })}</div>}
      {item.evidence && (
        <div>
          {`${t('item.evidence')}: `}
          {item.evidence}
        </div>
      )}
    </div>
  );
}
