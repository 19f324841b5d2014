import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './main-navigation.module.css';
import { navIcons } from './nav-icons.tsx';
import { useNavigationEntries } from './navigation.ts';

interface MainNavigationProps {
  /** Icons only; the names stay for screen readers and as tooltips. */
  collapsed?: boolean;
  onNavigate?: () => void;
}

export function MainNavigation({ collapsed = false, onNavigate }: MainNavigationProps) {
  const { t } = useTranslation(['nav', 'common']);
  const entries = useNavigationEntries();
  const open = useOpenEntry(entries);
  const groups = [undefined, 'administration'] as const;
  return (
    <nav
      className={styles.nav}
      aria-label={t('common:shell.navigation')}
      data-collapsed={collapsed || undefined}
    >
      {groups.map((group) => {
        const members = entries.filter((entry) => entry.group === group);
        if (members.length === 0) return null;
        return (
          <div key={group ?? 'main'}>
            {group && <p className={styles.group}>{t(`nav:${group}`)}</p>}
            <ul>
              {members.map((entry) => (
                <li key={entry.to}>
                  <Link
                    to={entry.to}
                    activeOptions={{ exact: entry.to !== open, includeSearch: false }}
                    title={collapsed ? t(`nav:${entry.title}`) : undefined}
                    onClick={onNavigate}
                  >
                    {navIcons[entry.icon]}
                    <span>{t(`nav:${entry.title}`)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** The entry that the open page belongs to: of those that its address begins with, the longest. */
function useOpenEntry(entries: { to: string }[]): string | undefined {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return entries
    .map(({ to }) => to)
    .filter((to) => to !== '/' && `${path}/`.startsWith(to.replace(/\/?$/, '/')))
    .toSorted((a, b) => b.length - a.length)[0];
}
