import { getRouteApi, useRouter } from '@tanstack/react-router';
import { LoginScreen } from '@/auth/login-screen.tsx';
import { safeReturnPath } from '@/auth/session.ts';

const route = getRouteApi('/login');

export function LoginPage() {
  const { to, notice } = route.useSearch();
  const router = useRouter();
  return (
    <LoginScreen notice={notice} onLoggedIn={() => router.history.replace(safeReturnPath(to))} />
  );
}
