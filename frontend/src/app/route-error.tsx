import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorState } from '@/components/page-states/error-state.tsx';

/** Catches what a page throws, so that the rest of the screen stays usable. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <ErrorState
      error={error}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
