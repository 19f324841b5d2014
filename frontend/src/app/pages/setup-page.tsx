import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SetupScreen } from '@/auth/setup-screen.tsx';

const route = getRouteApi('/setup');

export function SetupPage() {
  const { token } = route.useSearch();
  const router = useRouter();
  return (
    <SetupScreen
      token={token ?? ''}
      onDone={() =>
        void router.navigate({ to: '/login', search: { notice: 'setup' }, replace: true })
      }
    />
  );
}
