import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft/use-draft.ts';
import { EditableText } from './editable-text.tsx';
import styles from './import.module.css';

interface ItemCellProps {
  label: string;
  pointer: string;
  items: string[];
}

/** The entries of a cell, each of which becomes an item of its own. */
export function ItemCell({ label, pointer, items }: ItemCellProps) {
  const { t } = useTranslation('import');
  const { readOnly, set, remove } = useDraft();
  return (
    <>
      <ul className={styles.items}>
        {items.map((item, index) => (
          // Entries may repeat each other; their place tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <EditableText
              label={t('matrix.item', { number: index + 1, cell: label })}
              value={item}
              onChange={(value) =>
                value ? set(`${pointer}/${index}`, value) : remove(`${pointer}/${index}`)
              }
            />
            {!readOnly && (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('action.remove', { text: item })}
                onClick={() => remove(`${pointer}/${index}`)}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <Button
          type="text"
          size="small"
          className={styles.addItem}
          icon={<PlusOutlined aria-hidden />}
          aria-label={t('action.addItem', { cell: label })}
          onClick={() => set(pointer, [...items, t('matrix.itemNew')])}
        />
      )}
    </>
  );
}
