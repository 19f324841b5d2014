import { DownOutlined, KeyOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/auth/me.ts';
import { logout } from '@/auth/session.ts';
import { changeLanguage, currentLanguage, languages } from '@/i18n/i18n.ts';
import styles from './shell-layout.module.css';

export function UserMenu() {
  const { t } = useTranslation(['common', 'auth', 'nav']);
  const me = useMe();
  const router = useRouter();
  const queryClient = useQueryClient();

  async function leave() {
    await logout();
    await router.navigate({ to: '/login' });
    queryClient.clear();
  }

  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: (
        <span className={styles.who}>
          <b>{me.displayName}</b>
          <span>{t(`auth:role.${me.role}`)}</span>
        </span>
      ),
    },
    { type: 'divider' },
    {
      key: 'language',
      type: 'group',
      label: t('language.label'),
      children: languages.map((language) => ({
        key: language,
        label: <span lang={language}>{t(`language.${language}`)}</span>,
        onClick: () => void changeLanguage(language),
      })),
    },
    { type: 'divider' },
    {
      key: 'password',
      icon: <KeyOutlined aria-hidden />,
      label: t('nav:password'),
      onClick: () => void router.navigate({ to: '/password' }),
    },
    {
      key: 'logout',
      icon: <LogoutOutlined aria-hidden />,
      label: t('action.logout'),
      onClick: () => void leave(),
    },
  ];

  return (
    <Dropdown
      trigger={['click']}
      menu={{ items, selectable: true, selectedKeys: [currentLanguage()] }}
      placement="bottomRight"
    >
      <button
        type="button"
        className={styles.user}
        aria-label={`${t('shell.account')}: ${me.displayName}`}
      >
        <UserOutlined aria-hidden />
        <span className={styles.userName}>{me.displayName}</span>
        <DownOutlined aria-hidden className={styles.chevron} />
      </button>
    </Dropdown>
  );
}
