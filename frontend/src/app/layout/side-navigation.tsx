import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MainNavigation } from './main-navigation.tsx';
import styles from './shell-layout.module.css';

const storageKey = 'sxsh.navigation';

/** On wide screens; it folds to icons to leave the width to the matrix, and remembers that. */
export function SideNavigation() {
  const { t } = useTranslation();
  const [collapsed, setCollapsed] = useState(localStorage.getItem(storageKey) === 'collapsed');

  function toggle() {
    localStorage.setItem(storageKey, collapsed ? 'open' : 'collapsed');
    setCollapsed(!collapsed);
  }

  const label = collapsed ? t('shell.expand') : t('shell.collapse');
  return (
    <div className={styles.side} data-collapsed={collapsed || undefined}>
      <MainNavigation collapsed={collapsed} />
      <button type="button" className={styles.fold} onClick={toggle} title={label}>
        {collapsed ? <DoubleRightOutlined aria-hidden /> : <DoubleLeftOutlined aria-hidden />}
        <span>{label}</span>
      </button>
    </div>
  );
}
