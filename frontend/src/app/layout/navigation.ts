import { type AnyRoute, type LinkProps, useRouter } from '@tanstack/react-router';
import { useMe } from '@/auth/me.ts';
import { may } from '@/auth/permission.ts';
import type { NavIcon, NavKey } from '../route-data.ts';

interface NavEntry {
  to: NonNullable<LinkProps['to']>;
  title: NavKey;
  icon: NavIcon;
  order: number;
  group: 'administration' | undefined;
}

/** The entries come from the routes themselves, without those that the person may not open. */
export function useNavigationEntries(): NavEntry[] {
  const me = useMe();
  const { routesByPath } = useRouter();
  return Object.values(routesByPath as unknown as Record<string, AnyRoute>)
    .flatMap((route): NavEntry[] => {
      const { nav, title, permission } = route.options.staticData ?? {};
      if (!nav || !title || !may(me, permission)) return [];
      const to = route.fullPath as NavEntry['to'];
      return [{ to, title, icon: nav.icon, order: nav.order, group: nav.group }];
    })
    .toSorted((a, b) => a.order - b.order);
}
