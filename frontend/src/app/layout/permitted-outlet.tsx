import { lazy } from 'react';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useMe } from '@/auth/me.ts';
import { may } from '@/auth/permission.ts';
import { Forbidden } from '@/components/page-states/forbidden.tsx';

const PasswordPage = lazy(async () => ({
  default: (await import('../pages/password-page.tsx')).PasswordPage,
}));

/**
 * The page, or, under the same address, that this person may not see it. A password that somebody
 * else has set is changed before anything else.
 */
export function PermittedOutlet() {
  const me = useMe();
  const allowed = useMatches({
    select: (matches) => matches.every((match) => may(me, match.staticData.permission)),
  });
  if (me.mustChangePassword) return <PasswordPage />;
  return allowed ? <Outlet /> : <Forbidden />;
}
