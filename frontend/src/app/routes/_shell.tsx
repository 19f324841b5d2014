import { createFileRoute, redirect } from '@tanstack/react-router';
import { resumeSession } from '@/auth/session.ts';
import { i18n } from '@/i18n/i18n.ts';
import { ShellLayout } from '../layout/shell-layout.tsx';

export const Route = createFileRoute('/_shell')({
  beforeLoad: async ({ context, location }) => {
    // The names of the pages come meanwhile: the login does without them.
    const [me] = await Promise.all([
      resumeSession(context.queryClient),
      i18n.loadNamespaces('nav'),
    ]);
    if (!me) throw redirect({ to: '/login', search: { to: location.href }, replace: true });
  },
  component: ShellLayout,
});
