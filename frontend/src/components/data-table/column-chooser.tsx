import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from './columns.ts';

interface ColumnChooserProps<T> {
  columns: DataColumn<T>[];
  hidden: string[];
  onHide: (keys: string[]) => void;
}

export function ColumnChooser<T>({ columns, hidden, onHide }: ColumnChooserProps<T>) {
  const { t } = useTranslation();
  const optional = columns.filter((column) => column.optional);
  if (optional.length === 0) return null;
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      // Beside its button in the document too, so that the keyboard comes to it next.
      getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      content={
        <Checkbox.Group
          style={{ display: 'flex', flexDirection: 'column', gap: 6 }}
          options={optional.map(({ key, title }) => ({ value: key, label: title }))}
          value={optional.map(({ key }) => key).filter((key) => !hidden.includes(key))}
          onChange={(shown) =>
            onHide(optional.map(({ key }) => key).filter((key) => !shown.includes(key)))
          }
        />
      }
    >
      <Button icon={<SettingOutlined aria-hidden />}>{t('table.columns')}</Button>
    </Popover>
  );
}
