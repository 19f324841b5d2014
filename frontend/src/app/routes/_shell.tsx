import { createFileRoute, redirect } from '@tanstack/react-router';
import { resumeSession } from '@/auth/session.ts';
import { ShellLayout } from '../layout/shell-layout.tsx';

export const Route = createFileRoute('/_shell')({
  beforeLoad: async ({ context, location }) => {
    const me = await resumeSession(context.queryClient);
    if (!me) throw redirect({ to: '/login', search: { to: location.href }, replace: true });
  },
  component: ShellLayout,
});
