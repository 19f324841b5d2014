import { Outlet, useMatches } from '@tanstack/react-router';
import { useMe } from '@/auth/me.ts';
import { may } from '@/auth/permission.ts';
import { Forbidden } from '@/components/page-states/forbidden.tsx';

/** The page, or, under the same address, that this person may not see it. */
export function PermittedOutlet() {
  const me = useMe();
  const allowed = useMatches({
    select: (matches) => matches.every((match) => may(me, match.staticData.permission)),
  });
  return allowed ? <Outlet /> : <Forbidden />;
}
