import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './data-table.module.css';

interface SelectionBarProps {
  count: number;
  onClear: () => void;
  children?: ReactNode;
}

/** How many rows are chosen, over all pages, and what can be done with them. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.selection} role="status" data-shown={count > 0 || undefined}>
      {count > 0 && (
        <>
          <span>{t('table.selected', { count })}</span>
          {children}
          <Button type="link" size="small" onClick={onClear}>
            {t('table.clearSelection')}
          </Button>
        </>
      )}
    </div>
  );
}
