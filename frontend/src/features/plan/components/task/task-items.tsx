import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemKind, Task } from '@/api/schema.gen.d.ts';
import { ConflictDialog } from '@/components/form/conflict-dialog.tsx';
import { useItemFields } from './item-fields.ts';
import { ItemRow } from './item-row.tsx';
import { NewItemForm } from './new-item-form.tsx';
import styles from './task.module.css';
import { useSaveItem } from './use-save-item.ts';

interface TaskItemsProps {
  task: Task;
  kind: ItemKind;
}

/** The actions, or the expected results, each with a state and evidence of its own. */
export function TaskItems({ task, kind }: TaskItemsProps) {
  const { t } = useTranslation('task');
  const [adding, setAdding] = useState(false);
  const { saving, conflict, forget } = useSaveItem(task.id);
  const fields = useItemFields();
  const items = kind === 'ACTION' ? task.actions : task.results;
  const heading = t(kind === 'ACTION' ? 'column.actions' : 'column.results');

  return (
    <section className={styles.section} aria-labelledby={`items-${kind}`}>
      <h2 id={`items-${kind}`}>{heading}</h2>
      {items.length === 0 && <p className={styles.quiet}>{t('item.none')}</p>}
      <ul className={styles.itemRows}>
        {items.map((item) => (
          <ItemRow
            key={item.id}
            item={item}
            task={task}
            pending={saving.isPending && saving.variables.item.id === item.id}
            onSave={(values) => saving.mutate({ item, values })}
          />
        ))}
      </ul>
      {adding ? (
        <NewItemForm taskId={task.id} kind={kind} onClose={() => setAdding(false)} />
      ) : (
        task.rights.edit && (
          <Button
            type="dashed"
            size="small"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t(kind === 'ACTION' ? 'item.addAction' : 'item.addResult')}
          </Button>
        )
      )}
      {conflict && (
        <ConflictDialog
          key={conflict.version}
          conflict={conflict}
          fields={fields}
          saving={saving.isPending}
          onSave={(values) => saving.mutate({ item: conflict.item, values })}
          onTakeTheirs={forget}
          onKeepEditing={forget}
        />
      )}
    </section>
  );
}
