import { MenuOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/auth/me.ts';
import { NoticeBell } from '@/features/notice/components/notice-bell.tsx';
import { MainNavigation } from './main-navigation.tsx';
import styles from './shell-layout.module.css';
import { UserMenu } from './user-menu.tsx';

export function ShellHeader() {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.header}>
      <button
        type="button"
        className={styles.menuButton}
        aria-label={t('shell.openNavigation')}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <MenuOutlined aria-hidden />
      </button>
      <Link to="/" className={styles.brand}>
        <img src="/favicon.svg" alt="" width="30" height="30" />
        <span>{t('product')}</span>
      </Link>
      {me.mode === 'DEMONSTRATION' && <span className={styles.demo}>{t('shell.demo')}</span>}
      <Suspense fallback={null}>
        <NoticeBell />
      </Suspense>
      <UserMenu />
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="left"
        size={288}
        title={t('product')}
        closable={{ 'aria-label': t('shell.closeNavigation') }}
        styles={{ body: { padding: 0 } }}
      >
        <MainNavigation onNavigate={() => setOpen(false)} />
      </Drawer>
    </header>
  );
}
